package org.sohoi.query.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.awards.AwardsByHand.Known;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

/**
 * The awards of any days, associations, units and kinds, as known at any position, are those that going through all events
 * gives, in their order, whatever the pages that they are asked for in.
 */
class AwardsAgainstBruteForceTest {

    private static final int EVENTS = 150;
    private static final int QUESTIONS = 50;

    private static RunningQuerySide querySide;
    private static long found;

    private static final Map<Long, LedgerEvent> EVENTS_SO_FAR = new TreeMap<>();
    private static final Set<UUID> IN_THE_FIRST_UNIT = new HashSet<>();

    @BeforeContainer
    static void start() {
        querySide = RunningQuerySide.start();
        querySide.record("territory", new UnitDefined("84", "Trà Vinh", Level.PROVINCE, null, null));
        querySide.record("territory", new UnitDefined("842", "Càng Long", Level.DISTRICT, "84", null));
        querySide.record("territory", new UnitDefined("845", "Tiểu Cần", Level.DISTRICT, "84", null));
    }

    @AfterContainer
    static void stop() {
        querySide.close();
        assertThat(found).as("awards that were compared").isGreaterThan(1_000);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void listsTheAwardsThatGoingThroughAllEventsGives(@ForAll long seed) {
        Random random = new Random(seed);
        RandomAwards awards = new RandomAwards(random);
        querySide.record("registrations-" + seed + awards.hashCode(), awards.registrations("842", "845"));
        LedgerEvent[] recorded = awards.events(EVENTS);
        long first =
                querySide.record("awards-" + seed + awards.hashCode(), recorded).first();
        for (int i = 0; i < EVENTS; i++) {
            EVENTS_SO_FAR.put(first + i, recorded[i]);
        }
        IN_THE_FIRST_UNIT.add(awards.theOneInTheFirstUnit());
        querySide.awaitProjections();
        for (int question = 0; question < QUESTIONS; question++) {
            ask(random, awards, first - 1 + random.nextInt(EVENTS + 1));
        }
    }

    private void ask(Random random, RandomAwards awards, long position) {
        UUID association = random.nextInt(8) == 0 ? null : awards.anyAssociation();
        LocalDate day = awards.anyDay();
        boolean period = random.nextBoolean();
        LocalDate from = period ? day : LocalDate.MIN;
        LocalDate to = period ? day.plusDays(1 + random.nextInt(20)) : day.plusDays(1);
        KnownAt knownAt = new KnownAt(position, null);
        Coordinates at =
                period ? Coordinates.period(from, to, knownAt, to.minusDays(1)) : Coordinates.asOf(day, knownAt, day);
        Set<AwardKind> kinds = random.nextBoolean() ? Set.of() : Set.of(AwardKind.values()[random.nextInt(2)]);
        String unit = random.nextInt(3) == 0 ? List.of("84", "842", "845").get(random.nextInt(3)) : null;
        AwardFilter filter = new AwardFilter(association, Tiers.values()[random.nextInt(2)], unit, kinds);

        List<Known> expected = AwardsByHand.knownAt(EVENTS_SO_FAR, position).stream()
                .filter(known -> (association == null || known.association().equals(association))
                        && isIn(unit, known.association()))
                .filter(known -> !known.day().isBefore(from) && known.day().isBefore(to))
                .filter(known -> kinds.isEmpty() || kinds.contains(known.kind()))
                .toList();

        List<Award> listed = all(at, filter, 1 + random.nextInt(20));
        assertThat(listed).hasSameSizeAs(expected);
        for (int i = 0; i < listed.size(); i++) {
            assertThat(expected.get(i).isThe(listed.get(i)))
                    .as("%s as %s", expected.get(i), listed.get(i))
                    .isTrue();
        }
        assertThat(count(at, filter))
                .isEqualTo(expected.stream().mapToLong(Known::recipients).sum());
        found += listed.size();
    }

    private static boolean isIn(@Nullable String unit, UUID association) {
        return unit == null
                || unit.equals("84")
                || unit.equals(IN_THE_FIRST_UNIT.contains(association) ? "842" : "845");
    }

    private static List<Award> all(Coordinates at, AwardFilter filter, int limit) {
        List<Award> all = new ArrayList<>();
        AwardCursor after = null;
        do {
            AwardPage page = gateway()
                    .query(new ListAwards(at, filter, after, limit), AwardPage.class)
                    .join();
            assertThat(page.awards()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page.awards());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static long count(Coordinates at, AwardFilter filter) {
        return gateway()
                .query(new CountRecipients(at, filter, 1_000_000), RecipientCount.class)
                .join()
                .recipients();
    }

    private static QueryGateway gateway() {
        return querySide.bean(QueryGateway.class);
    }
}
