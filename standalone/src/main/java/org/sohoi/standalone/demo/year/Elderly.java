package org.sohoi.standalone.demo.year;

import static org.sohoi.standalone.demo.year.Season.AFTER_THE_REPORT;
import static org.sohoi.standalone.demo.year.Season.UP_TO_THE_REPORT;

import java.util.List;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.standalone.demo.province.DemoAssociation;

/** The year of Ban Đại diện Hội Người cao tuổi at all levels: F20 to F23. Members belong to the communes' associations. */
record Elderly(List<DemoAssociation> system, Goals goals, int scale, Facts facts) {

    private static final Weights FUNDS = new Weights(110, 25, 6);
    private static final Weights MEMBERS = new Weights(0, 0, 1);
    private static final String GOODS = "ELDERLY";
    private static final List<BeneficiaryCategory> THE_ELDERLY = List.of(BeneficiaryCategory.ELDERLY);
    private static final List<SupportKind> GIFTS = List.of(SupportKind.GIFT);
    private static final List<SupportKind> ALL_KINDS =
            List.of(SupportKind.GIFT, SupportKind.GIFT, SupportKind.GIFT, SupportKind.CASH, SupportKind.MEDICAL);

    void happens() {
        Doings before = new Doings("NCT", system, FUNDS, UP_TO_THE_REPORT, GOODS, facts);
        before.donations(2_800 * scale, goals.vnd("F22"));
        before.supportInInstances(GIFTS, THE_ELDERLY, 3_000 * scale, goals.count("F23"), 6_660_000_000L * scale);
        Doings after = new Doings("NCT", system, FUNDS, AFTER_THE_REPORT, GOODS, facts);
        after.donations(1_400 * scale, 3_900_000_000L * scale);
        after.supportInInstances(ALL_KINDS, THE_ELDERLY, 1_600 * scale, 13_500 * scale, 3_400_000_000L * scale);
        Doings members = new Doings("NCT members", system, MEMBERS, UP_TO_THE_REPORT, GOODS, facts);
        members.admissions(2_400 * scale, goals.count("F20"));
        members.departures(700 * scale, departedByTheReport());
        Doings laterMembers = new Doings("NCT members", system, MEMBERS, AFTER_THE_REPORT, GOODS, facts);
        laterMembers.admissions(1_200 * scale, 3_300 * scale);
        laterMembers.departures(400 * scale, 720 * scale);
    }

    /** Who was a member when the year began: what the report counts, before what came and went. */
    int membersAtTheStart() {
        return goals.count("F21") - goals.count("F20") + departedByTheReport();
    }

    private int departedByTheReport() {
        return 1_250 * scale;
    }
}
