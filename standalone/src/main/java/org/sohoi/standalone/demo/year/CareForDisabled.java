package org.sohoi.standalone.demo.year;

import static org.sohoi.events.fund.BeneficiaryCategory.AO_VICTIM;
import static org.sohoi.events.fund.BeneficiaryCategory.BLIND;
import static org.sohoi.events.fund.BeneficiaryCategory.DISABLED;
import static org.sohoi.events.fund.BeneficiaryCategory.ORPHAN;
import static org.sohoi.events.fund.BeneficiaryCategory.POOR_PATIENT;
import static org.sohoi.standalone.demo.year.Season.AFTER_THE_REPORT;
import static org.sohoi.standalone.demo.year.Season.UP_TO_THE_REPORT;

import java.util.List;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.standalone.demo.province.DemoAssociation;

/**
 * The year of Hội Bảo trợ Người khuyết tật và nạn nhân chất độc da cam/Dioxin: F18 and F19. Up to the report the
 * province's association alone collected and gave, so that its figures are the same with and without those below it.
 */
record CareForDisabled(List<DemoAssociation> system, Goals goals, int scale, Facts facts) {

    private static final Weights PROVINCE_ALONE = new Weights(1, 0, 0);
    private static final Weights DISTRICTS_TOO = new Weights(40, 4, 1);
    private static final Weights BELOW_THE_PROVINCE = new Weights(0, 4, 2);
    private static final String GOODS = "CARE";
    private static final List<BeneficiaryCategory> PEOPLE =
            List.of(DISABLED, AO_VICTIM, BLIND, ORPHAN, POOR_PATIENT, DISABLED, AO_VICTIM, POOR_PATIENT);
    private static final List<SupportKind> KINDS = List.of(
            SupportKind.GIFT,
            SupportKind.GIFT,
            SupportKind.CASH,
            SupportKind.CASH,
            SupportKind.MEDICAL,
            SupportKind.MEDICAL,
            SupportKind.HOUSING,
            SupportKind.OTHER);
    private static final List<SupportKind> SUSTAINABLE =
            List.of(SupportKind.VOCATIONAL_TRAINING, SupportKind.JOB_CREATION);

    void happens() {
        Doings before = new Doings("BT", system, PROVINCE_ALONE, UP_TO_THE_REPORT, GOODS, facts);
        int instances = goals.count("F19");
        int sustained = 240 * scale;
        before.donations(700 * scale, goals.vnd("F18"));
        before.supportInInstances(KINDS, PEOPLE, 900 * scale, instances - sustained, 11_200_000_000L * scale);
        before.supportInInstances(SUSTAINABLE, PEOPLE, 20 * scale, sustained, 720_000_000L * scale);
        Doings after = new Doings("BT", system, DISTRICTS_TOO, AFTER_THE_REPORT, GOODS, facts);
        after.donations(400 * scale, 6_100_000_000L * scale);
        after.supportInInstances(KINDS, PEOPLE, 500 * scale, 27_000 * scale, 5_300_000_000L * scale);
        after.supportInInstances(SUSTAINABLE, PEOPLE, 25 * scale, 310 * scale, 900_000_000L * scale);
        new Doings("BT members", system, BELOW_THE_PROVINCE, UP_TO_THE_REPORT, GOODS, facts)
                .admissions(120 * scale, 700 * scale);
    }
}
