package org.sohoi.auditor.figure;

import static org.sohoi.auditor.figure.Series.ADMISSIONS;
import static org.sohoi.auditor.figure.Series.ASSOCIATIONS;
import static org.sohoi.auditor.figure.Series.DEPARTURES;
import static org.sohoi.auditor.figure.Series.DISBURSED;
import static org.sohoi.auditor.figure.Series.DONATIONS;
import static org.sohoi.auditor.figure.Series.MEMBERS;
import static org.sohoi.auditor.figure.Series.MOBILISED;
import static org.sohoi.auditor.figure.Series.OPENING_BALANCES;
import static org.sohoi.auditor.figure.Series.OPERATING_FUNDS;
import static org.sohoi.auditor.figure.Series.REWARDS;
import static org.sohoi.auditor.figure.Series.SCHOLARSHIPS;
import static org.sohoi.auditor.figure.Series.SCHOLARSHIP_PEOPLE;
import static org.sohoi.auditor.figure.Series.SPECIAL_NATURE;
import static org.sohoi.auditor.figure.Series.SPONSORED_PEOPLE;
import static org.sohoi.auditor.figure.Series.SPONSORS;
import static org.sohoi.auditor.figure.Series.SPONSORSHIP_VALUE;
import static org.sohoi.auditor.figure.Series.SUPPORTS;
import static org.sohoi.auditor.figure.Series.SUPPORT_PEOPLE;
import static org.sohoi.auditor.figure.Series.UNRESOLVED_PLEDGED_PEOPLE;
import static org.sohoi.auditor.figure.Series.UNRESOLVED_SCHOLARSHIP_PEOPLE;
import static org.sohoi.auditor.figure.Series.UNRESOLVED_SPONSORED_PEOPLE;
import static org.sohoi.auditor.figure.Series.UNRESOLVED_SUPPORT_PEOPLE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is the sum of.
 *
 * @param stock whether it is what there is at the end of a day, not what happens during a period
 * @param terms each series with the sign that it has
 * @param disbursement the only kind of disbursement that counts; none where all do
 */
record Definition(
        boolean stock, Map<Series, Integer> terms, @Nullable String disbursement) {

    private static final Map<String, Definition> SUMS = sums();

    /** None for ratios, growths and counts of different people, which are no sums. */
    static Optional<Definition> of(String measure) {
        return Optional.ofNullable(SUMS.get(measure));
    }

    private static Map<String, Definition> sums() {
        Map<String, Definition> sums = new HashMap<>();
        sums.put("associations", stock(ASSOCIATIONS));
        sums.put("special-nature", stock(SPECIAL_NATURE));
        sums.put("members", stock(MEMBERS));
        sums.put("admissions", flow(ADMISSIONS));
        sums.put("departures", flow(DEPARTURES));
        sums.put("donations", flow(DONATIONS));
        sums.put("mobilised", flow(MOBILISED));
        sums.put("scholarships", flow(SCHOLARSHIPS));
        sums.put("scholarship-people", flow(SCHOLARSHIP_PEOPLE));
        sums.put("scholarship-value", disbursed("SCHOLARSHIP"));
        sums.put("supports", flow(SUPPORTS));
        sums.put("support-people", flow(SUPPORT_PEOPLE));
        sums.put("support-value", disbursed("SUPPORT"));
        sums.put("rewards", flow(REWARDS));
        sums.put("reward-value", disbursed("REWARD"));
        sums.put("disbursed", flow(DISBURSED));
        sums.put("sponsors", stock(SPONSORS));
        sums.put("sponsored-people", stock(SPONSORED_PEOPLE));
        sums.put("sponsorship-value", flow(SPONSORSHIP_VALUE));
        sums.put("operating-funds", flow(OPERATING_FUNDS));
        sums.put("fund-balance", new Definition(true, Map.of(OPENING_BALANCES, 1, MOBILISED, 1, DISBURSED, -1), null));
        sums.put(
                "unresolved-beneficiaries",
                flow(UNRESOLVED_SCHOLARSHIP_PEOPLE, UNRESOLVED_SUPPORT_PEOPLE, UNRESOLVED_PLEDGED_PEOPLE));
        sums.put("unresolved-scholarship-recipients", flow(UNRESOLVED_SCHOLARSHIP_PEOPLE));
        sums.put("unresolved-supported-people", flow(UNRESOLVED_SUPPORT_PEOPLE));
        sums.put("unresolved-sponsored-people", stock(UNRESOLVED_SPONSORED_PEOPLE));
        return sums;
    }

    private static Definition stock(Series series) {
        return new Definition(true, Map.of(series, 1), null);
    }

    private static Definition flow(Series... series) {
        Map<Series, Integer> terms = new HashMap<>();
        for (Series one : series) {
            terms.put(one, 1);
        }
        return new Definition(false, terms, null);
    }

    private static Definition disbursed(String kind) {
        return new Definition(false, Map.of(DISBURSED, 1), kind);
    }

    /** The sign of an amount in the sum; 0 where it is no part of it. */
    int sign(Amount amount) {
        boolean counts =
                disbursement == null || disbursement.equals(amount.dimensions().get("disbursementKind"));
        return counts ? terms.getOrDefault(amount.series(), 0) : 0;
    }
}
