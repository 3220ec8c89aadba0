package org.sohoi.standalone.demo.year;

import static org.sohoi.events.fund.BeneficiaryCategory.PUPIL;
import static org.sohoi.events.fund.BeneficiaryCategory.TEACHER;
import static org.sohoi.events.fund.BeneficiaryCategory.UNIVERSITY_STUDENT;
import static org.sohoi.standalone.demo.year.Season.AFTER_THE_REPORT;
import static org.sohoi.standalone.demo.year.Season.UP_TO_THE_REPORT;

import java.util.List;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.standalone.demo.province.DemoAssociation;

/** The year of Hội Khuyến học at all levels: F07 to F17. */
record StudyPromotion(List<DemoAssociation> system, Goals goals, int scale, Facts facts) {

    private static final Weights WEIGHTS = new Weights(90, 22, 5);
    private static final String GOODS = "STUDY";
    private static final List<BeneficiaryCategory> LEARNERS = List.of(PUPIL, PUPIL, PUPIL, UNIVERSITY_STUDENT);
    private static final List<SupportKind> KINDS = List.of(
            SupportKind.CASH,
            SupportKind.CASH,
            SupportKind.GIFT,
            SupportKind.GIFT,
            SupportKind.MEDICAL,
            SupportKind.VOCATIONAL_TRAINING);

    void happens() {
        upToTheReport();
        afterTheReport();
    }

    private void upToTheReport() {
        Doings doings = new Doings("KH", system, WEIGHTS, UP_TO_THE_REPORT, GOODS, facts);
        doings.donations(4_300 * scale, goals.vnd("F07"));
        int pupils = goals.count("F08");
        int students = goals.count("F09");
        int supported = goals.count("F10");
        int teachers = goals.count("F11");
        long forPupils = pupils * 1_000_000L;
        long forStudents = students * 2_500_000L;
        long forSupported = supported * 450_000L;
        long forTeachers = teachers * 5_000_000L;
        long forRewards = goals.vnd("F13") - forPupils - forStudents - forSupported - forTeachers;
        doings.scholarships(PUPIL, 1_200 * scale, pupils, forPupils);
        doings.scholarships(UNIVERSITY_STUDENT, 110 * scale, students, forStudents);
        doings.supportToPeople(KINDS, LEARNERS, 900 * scale, supported, forSupported);
        doings.supportToPeople(List.of(SupportKind.HOUSING), List.of(TEACHER), teachers, teachers, forTeachers);
        doings.rewards(PUPIL, 1_900 * scale, goals.count("F12"), forRewards);
        Sponsors sponsors = new Sponsors("KH", goals.count("F14"), goals.count("F15"));
        doings.pledges(sponsors, LEARNERS, goals.count("F16"), goals.vnd("F17"));
        doings.admissions(300 * scale, 4_000 * scale);
        doings.departures(80 * scale, 400 * scale);
    }

    private void afterTheReport() {
        Doings doings = new Doings("KH", system, WEIGHTS, AFTER_THE_REPORT, GOODS, facts);
        doings.donations(2_000 * scale, 8_640_000_000L * scale);
        doings.scholarships(PUPIL, 600 * scale, 2_460 * scale, 2_520_000_000L * scale);
        doings.scholarships(UNIVERSITY_STUDENT, 80 * scale, 164 * scale, 410_000_000L * scale);
        doings.supportToPeople(KINDS, LEARNERS, 450 * scale, 1_840 * scale, 830_000_000L * scale);
        doings.rewards(PUPIL, 800 * scale, 8_300 * scale, 1_750_000_000L * scale);
        doings.pledges(new Sponsors("KH-B", 40 * scale, 75 * scale), LEARNERS, 320 * scale, 290_000_000L * scale);
        doings.admissions(150 * scale, 2_000 * scale);
    }
}
