package org.sohoi.query.aid;

import java.time.LocalDate;
import java.util.List;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.DisbursementKind;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.measures.entry.Amount;

/** What a scholarship, a support or a reward amounts to. */
final class DisbursementAmounts {

    private DisbursementAmounts() {}

    static List<Amount> of(LocalDate effectiveOn, Disbursement disbursement) {
        if (disbursement instanceof Scholarship scholarship) {
            return ofScholarship(effectiveOn, scholarship);
        }
        if (disbursement instanceof Support support) {
            return ofSupport(effectiveOn, support);
        }
        if (disbursement instanceof Reward reward) {
            return ofReward(effectiveOn, reward);
        }
        throw new IllegalArgumentException("Not a disbursement: " + disbursement);
    }

    private static List<Amount> ofScholarship(LocalDate day, Scholarship scholarship) {
        return List.of(
                counted(Series.SCHOLARSHIPS, day, scholarship.awards(), scholarship),
                people(Series.SCHOLARSHIP_PEOPLE, day, scholarship),
                unresolved(Series.UNRESOLVED_SCHOLARSHIP_PEOPLE, day, scholarship),
                value(day, scholarship, DisbursementKind.SCHOLARSHIP));
    }

    private static List<Amount> ofSupport(LocalDate day, Support support) {
        return List.of(
                counted(Series.SUPPORTS, day, support.instances(), support)
                        .by(Dimension.SUPPORT_KIND, support.supportKind()),
                people(Series.SUPPORT_PEOPLE, day, support).by(Dimension.SUPPORT_KIND, support.supportKind()),
                unresolved(Series.UNRESOLVED_SUPPORT_PEOPLE, day, support)
                        .by(Dimension.SUPPORT_KIND, support.supportKind()),
                value(day, support, DisbursementKind.SUPPORT).by(Dimension.SUPPORT_KIND, support.supportKind()));
    }

    private static List<Amount> ofReward(LocalDate day, Reward reward) {
        return List.of(people(Series.REWARDS, day, reward), value(day, reward, DisbursementKind.REWARD));
    }

    private static Amount people(Series series, LocalDate day, Disbursement disbursement) {
        return counted(series, day, disbursement.recipients().headCount(), disbursement);
    }

    private static Amount unresolved(Series series, LocalDate day, Disbursement disbursement) {
        return counted(series, day, disbursement.recipients().unresolved(), disbursement);
    }

    private static Amount value(LocalDate day, Disbursement disbursement, DisbursementKind kind) {
        return counted(Series.DISBURSED, day, disbursement.value().amount(), disbursement)
                .by(Dimension.DISBURSEMENT_KIND, kind);
    }

    private static Amount counted(Series series, LocalDate day, long amount, Disbursement disbursement) {
        return Amount.of(series, day, amount)
                .by(Dimension.CATEGORY, disbursement.recipients().category());
    }
}
