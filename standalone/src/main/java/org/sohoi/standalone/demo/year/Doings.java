package org.sohoi.standalone.demo.year;

import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.membership.DepartureReason;
import org.sohoi.standalone.demo.province.DemoAssociation;
import org.sohoi.standalone.demo.province.Goods;

/**
 * What a group of associations did in one season. Every method spreads its totals exactly over so many entries, and the
 * entries over the associations.
 */
final class Doings {

    private static final List<DepartureReason> REASONS = List.of(
            DepartureReason.DECEASED,
            DepartureReason.DECEASED,
            DepartureReason.TRANSFERRED,
            DepartureReason.RESIGNED,
            DepartureReason.EXPELLED);

    private final Season season;
    private final Weights.Lot lot;
    private final Dice dice;
    private final Gifts gifts;
    private final Facts facts;

    Doings(String name, List<DemoAssociation> associations, Weights weights, Season season, String goods, Facts facts) {
        this.season = season;
        this.lot = weights.over(associations);
        this.dice = Dice.named("sohoi demo doings %s %s".formatted(name, season));
        this.gifts = new Gifts(Goods.forPurpose(goods), dice);
        this.facts = facts;
    }

    void donations(int entries, long vnd) {
        for (long worth : Shares.split(vnd, Amounts.STEP, unevenly(entries))) {
            var day = season.anyDay(dice);
            happened(new Received(day, gifts.worth(worth, day)));
        }
    }

    /** A pupil may receive more than one award, a university student's is for the whole year. */
    void scholarships(BeneficiaryCategory category, int entries, int awards, long vnd) {
        long[] counts = Shares.split(awards, 1, unevenly(entries));
        long[] values = Shares.split(vnd, Amounts.STEP, roughly(counts));
        for (int i = 0; i < entries; i++) {
            int count = (int) counts[i];
            int people = category == BeneficiaryCategory.PUPIL ? count - dice.below(count / 4 + 1) : count;
            happened(new GivenAway(
                    season.lateDay(dice), new Scholarship(to(people, category), count, Vnd.of(values[i]))));
        }
    }

    /** Support counted by people; one or the other is supported twice. */
    void supportToPeople(
            List<SupportKind> kinds, List<BeneficiaryCategory> categories, int entries, int people, long vnd) {
        supports(
                kinds,
                categories,
                entries,
                people,
                vnd,
                count -> count,
                count -> count + dice.below((int) count / 3 + 1));
    }

    /** Support counted by instances; the people are fewer. */
    void supportInInstances(
            List<SupportKind> kinds, List<BeneficiaryCategory> categories, int entries, int instances, long vnd) {
        supports(
                kinds,
                categories,
                entries,
                instances,
                vnd,
                count -> count - dice.below((int) count / 3 + 1),
                count -> count);
    }

    private void supports(
            List<SupportKind> kinds,
            List<BeneficiaryCategory> categories,
            int entries,
            int total,
            long vnd,
            LongUnaryOperator people,
            LongUnaryOperator instances) {
        long[] counts = Shares.split(total, 1, unevenly(entries));
        long[] values = Shares.split(vnd, Amounts.STEP, roughly(counts));
        for (int i = 0; i < entries; i++) {
            happened(new GivenAway(
                    season.lateDay(dice),
                    new Support(
                            dice.pick(kinds),
                            to((int) people.applyAsLong(counts[i]), dice.pick(categories)),
                            (int) instances.applyAsLong(counts[i]),
                            Vnd.of(values[i]))));
        }
    }

    void rewards(BeneficiaryCategory category, int entries, int people, long vnd) {
        long[] counts = Shares.split(people, 1, unevenly(entries));
        long[] values = Shares.split(vnd, Amounts.STEP, roughly(counts));
        for (int i = 0; i < entries; i++) {
            happened(new GivenAway(season.lateDay(dice), new Reward(to((int) counts[i], category), Vnd.of(values[i]))));
        }
    }

    void admissions(int entries, int members) {
        for (long count : Shares.split(members, 1, unevenly(entries))) {
            happened(new Joined(season.anyDay(dice), (int) count));
        }
    }

    void departures(int entries, int members) {
        for (long count : Shares.split(members, 1, unevenly(entries))) {
            happened(new Left(season.lateDay(dice), (int) count, dice.pick(REASONS)));
        }
    }

    void pledges(Sponsors sponsors, List<BeneficiaryCategory> categories, int people, long vnd) {
        long[] counts = Shares.split(people, 1, unevenly(sponsors.count()));
        long[] values = Shares.split(vnd, Amounts.STEP, roughly(counts));
        for (int i = 0; i < counts.length; i++) {
            happened(new Pledged(sponsors.pledge(
                    i, to((int) counts[i], dice.pick(categories)), Vnd.of(values[i]), season.anyDay(dice), dice)));
        }
    }

    private void happened(Fact fact) {
        facts.add(lot.draw(dice), fact);
    }

    private static Recipients to(int people, BeneficiaryCategory category) {
        return new Recipients(category, people, List.of());
    }

    /** Many small, few large. */
    private long[] unevenly(int entries) {
        return LongStream.generate(() -> (long) dice.between(2, 10) * dice.between(2, 10) * (dice.percent(4) ? 8 : 1))
                .limit(entries)
                .toArray();
    }

    private long[] roughly(long[] counts) {
        return LongStream.of(counts).map(count -> count * dice.between(7, 13)).toArray();
    }
}
