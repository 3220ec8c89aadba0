package org.sohoi.standalone.demo.year;

import static org.sohoi.events.fund.BeneficiaryCategory.DISABLED;
import static org.sohoi.events.fund.BeneficiaryCategory.ELDERLY;
import static org.sohoi.events.fund.BeneficiaryCategory.ORPHAN;
import static org.sohoi.events.fund.BeneficiaryCategory.OTHER;
import static org.sohoi.events.fund.BeneficiaryCategory.POOR_PATIENT;
import static org.sohoi.events.fund.BeneficiaryCategory.PUPIL;

import java.util.List;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.standalone.demo.province.DemoAssociation;

/** The year of everyone of whom the report gives no figures: Hội Chữ thập đỏ at all levels, and the rest. */
record OtherAssociations(List<DemoAssociation> redCross, List<DemoAssociation> rest, int scale, Facts facts) {

    private static final Weights RED_CROSS = new Weights(120, 30, 6);
    private static final Weights REST = new Weights(10, 3, 1);
    private static final String GOODS = "CARE";
    private static final List<BeneficiaryCategory> IN_NEED =
            List.of(POOR_PATIENT, POOR_PATIENT, DISABLED, ORPHAN, ELDERLY, OTHER);
    private static final List<SupportKind> ALL_KINDS = List.of(SupportKind.values());

    void happens() {
        redCross(Season.UP_TO_THE_REPORT, 9 * scale);
        redCross(Season.AFTER_THE_REPORT, 5 * scale);
        rest(Season.UP_TO_THE_REPORT, 9 * scale);
        rest(Season.AFTER_THE_REPORT, 5 * scale);
    }

    private void redCross(Season season, int times) {
        Doings doings = new Doings("CTD", redCross, RED_CROSS, season, GOODS, facts);
        doings.donations(260 * times, 1_300_000_000L * times);
        doings.supportInInstances(ALL_KINDS, IN_NEED, 240 * times, 3_600 * times, 1_150_000_000L * times);
        doings.pledges(
                new Sponsors("CTD-" + season.ordinal(), 2 * times, 5 * times),
                List.of(ORPHAN, DISABLED),
                20 * times,
                15_000_000L * times);
        doings.admissions(45 * times, 400 * times);
        doings.departures(12 * times, 60 * times);
    }

    private void rest(Season season, int times) {
        Doings doings = new Doings("rest", rest, REST, season, GOODS, facts);
        doings.donations(50 * times, 310_000_000L * times);
        doings.supportInInstances(ALL_KINDS, IN_NEED, 30 * times, 300 * times, 200_000_000L * times);
        doings.scholarships(PUPIL, 6 * times, 40 * times, 45_000_000L * times);
        doings.rewards(OTHER, 6 * times, 40 * times, 8_000_000L * times);
        doings.admissions(30 * times, 150 * times);
        doings.departures(8 * times, 20 * times);
    }
}
