package org.sohoi.query.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.AssociationRenamed;
import org.sohoi.events.association.AssociationResumed;
import org.sohoi.events.association.AssociationSuspended;
import org.sohoi.events.association.DissolutionNoticeGiven;
import org.sohoi.events.association.Field;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.association.SpecialNatureWithdrawn;
import org.sohoi.events.territory.Level;

/** The registry answers every (D, T) as a reader would who replays, in order of effect, the events known at T. */
class RegistryHistoryTest {

    private static final LocalDate FOUNDED = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 20;
    private static final UUID ID = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Property(tries = 500)
    void answersAsAReplayInOrderOfEffectWould(@ForAll("changes") List<AssociationEvent> changes) {
        KnownFacts facts = KnownFacts.ofTraVinh();
        long before = facts.head();
        facts.record(registered());
        changes.forEach(facts::record);
        for (int known = 1; known <= changes.size() + 1; known++) {
            Registry registry = facts.knownAt(before + known);
            for (int day = 0; day < DAYS; day++) {
                LocalDate date = FOUNDED.plusDays(day);
                AssociationState state =
                        registry.stateOf(registry.association(ID).orElseThrow(), date);
                AssociationState replayed = new Replay(registry).of(changes.subList(0, known - 1), date);
                assertThat(state).isEqualTo(replayed);
                assertThat(registry.placeOf(ID, date))
                        .isEqualTo(registry.territory().place(Objects.requireNonNull(replayed.unit()), date));
            }
        }
    }

    @Property(tries = 200)
    void nothingLearntLaterChangesWhatWasKnown(@ForAll("changes") List<AssociationEvent> changes) {
        KnownFacts facts = KnownFacts.ofTraVinh();
        facts.record(registered());
        long known = facts.head();
        List<AssociationState> before = facts.knownAt(known).asOf(FOUNDED.plusDays(DAYS));
        changes.forEach(facts::record);
        assertThat(facts.knownAt(known).asOf(FOUNDED.plusDays(DAYS))).isEqualTo(before);
    }

    @Provide
    Arbitrary<List<AssociationEvent>> changes() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, DAYS - 1).map(FOUNDED::plusDays);
        Arbitrary<String> texts = Arbitraries.of("a", "b", "c");
        Arbitrary<String> units = Arbitraries.of("84", "842", "29239", "29242", "29395");
        Arbitrary<AssociationEvent> frequent = Arbitraries.oneOf(
                Combinators.combine(dates, texts).as((d, s) -> new AssociationRenamed(ID, d, s, s)),
                Combinators.combine(dates, units, Arbitraries.of(Level.class))
                        .as((d, u, l) -> new AssociationMoved(ID, d, l, u, "r")),
                Combinators.combine(dates, texts).as((d, s) -> new SpecialNatureRecognised(ID, d, s)),
                Combinators.combine(dates, texts).as((d, s) -> new SpecialNatureWithdrawn(ID, d, s)),
                Combinators.combine(dates, texts).as((d, s) -> new AssociationSuspended(ID, d, s)),
                Combinators.combine(dates, texts).as((d, s) -> new AssociationResumed(ID, d, s)));
        Arbitrary<AssociationEvent> rare = Arbitraries.oneOf(
                Combinators.combine(dates, texts).as((d, s) -> new DissolutionNoticeGiven(ID, d, s)),
                Combinators.combine(dates, texts).as((d, s) -> new AssociationDissolved(ID, d, s)),
                Combinators.combine(dates, texts).as((d, s) -> new AssociationMerged(ID, d, OTHER, s)));
        return Arbitraries.frequencyOf(Tuple.of(6, frequent), Tuple.of(1, rare))
                .list()
                .ofMaxSize(12);
    }

    private static AssociationRegistered registered() {
        return new AssociationRegistered(ID, FOUNDED, "TV-1", "first", Level.COMMUNE, "29239", Field.ELDERLY, null);
    }

    /** Says the same in another way: states change as the events come, in the order of (effective date, position). */
    private static final class Replay {

        private final Registry registry;
        private String name = "first";
        private Level level = Level.COMMUNE;
        private String unit = "29239";
        private Standing end;
        private Standing suspension;
        private Standing notice;
        private Recognition recognition;

        Replay(Registry registry) {
            this.registry = registry;
        }

        AssociationState of(List<AssociationEvent> known, LocalDate date) {
            FOUNDED.datesUntil(date.plusDays(1))
                    .flatMap(day ->
                            known.stream().filter(event -> event.effectiveOn().equals(day)))
                    .forEachOrdered(this::on);
            boolean suspended = suspension != null && suspension.status() == Status.SUSPENDED;
            Standing registered = new Standing(Status.ACTIVE, FOUNDED, null, null);
            Standing standing = Stream.of(end, suspended ? suspension : null, notice, suspension, registered)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            return new AssociationState(
                    ID,
                    "TV-1",
                    FOUNDED,
                    name,
                    level,
                    Field.ELDERLY,
                    registry.territory().inForce(unit, date).orElseThrow(),
                    standing,
                    recognition,
                    null);
        }

        private void on(AssociationEvent event) {
            if (event instanceof AssociationRenamed e) {
                name = e.name();
            } else if (event instanceof AssociationMoved e) {
                level = e.level();
                unit = e.unitCode();
            } else if (event instanceof SpecialNatureRecognised e) {
                recognition = new Recognition(e.effectiveOn(), e.legalBasis());
            } else if (event instanceof SpecialNatureWithdrawn) {
                recognition = null;
            } else if (event instanceof AssociationSuspended e) {
                suspension = new Standing(Status.SUSPENDED, e.effectiveOn(), e.reason(), null);
            } else if (event instanceof AssociationResumed e) {
                suspension = new Standing(Status.ACTIVE, e.effectiveOn(), e.reason(), null);
            } else if (event instanceof DissolutionNoticeGiven e) {
                notice = new Standing(Status.NOTICE_GIVEN, e.effectiveOn(), e.reason(), null);
            } else if (event instanceof AssociationDissolved e) {
                end = new Standing(Status.DISSOLVED, e.effectiveOn(), e.reason(), null);
            } else if (event instanceof AssociationMerged e) {
                end = new Standing(Status.MERGED, e.effectiveOn(), e.reason(), e.intoAssociationId());
            }
        }
    }
}
