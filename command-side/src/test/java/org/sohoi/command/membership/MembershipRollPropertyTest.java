package org.sohoi.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.OneAssociation.ASSOCIATION;
import static org.sohoi.command.OneAssociation.REGISTERED_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.LedgerSpecification.Outcome;
import org.sohoi.events.membership.DepartureReason;
import org.sohoi.events.membership.MembershipEvent;

/**
 * Random entries, corrections and voids, in any order of effective dates, given as commands: the roll takes exactly those
 * that a brute-force model takes, and its events add up to the model's members. The days and people are few, so that they often meet.
 */
class MembershipRollPropertyTest {

    private static final int DAYS = 12;

    /** What to try; the numbers mean what the kind makes of them. */
    record Attempt(Kind kind, int entry, int day, int count, int person) {}

    enum Kind {
        OPEN,
        CORRECT_OPENING,
        ADMIT,
        DEPART,
        ENROL,
        END,
        CORRECT,
        VOID;

        boolean isNew() {
            return this != CORRECT && this != VOID;
        }
    }

    @Property(tries = 250)
    void takesExactlyWhatTheModelTakes(@ForAll("attempts") List<Attempt> attempts) {
        LedgerSpecification ledger = Rolls.ledger();
        BruteForceRoll model = new BruteForceRoll();
        RecordedRoll recorded = new RecordedRoll();
        for (int i = 0; i < attempts.size(); i++) {
            Attempt attempt = attempts.get(i);
            UUID entry = attempt.kind().isNew()
                    ? entry(i)
                    : model.entry(attempt.entry()).orElse(entry(i));

            Outcome outcome = ledger.when(command(attempt, entry, model));

            boolean taken = outcome.failure() == null;
            outcome.messages().forEach(message -> recorded.on((MembershipEvent) message.getPayload()));
            assertThat(taken).as("%d: %s after %s", i, attempt, model).isEqualTo(offer(attempt, entry, model));
            Statistics.label(attempt.kind().name()).collect(taken);
        }
        for (int day = 0; day <= DAYS; day++) {
            assertThat(recorded.membersOn(day(day))).isEqualTo(model.membersOn(day(day)));
        }
    }

    private static Object command(Attempt attempt, UUID entry, BruteForceRoll model) {
        LocalDate day = day(attempt.day());
        return switch (attempt.kind()) {
            case OPEN -> new OpenMembershipRoll(ASSOCIATION, day, attempt.count());
            case CORRECT_OPENING ->
                new CorrectMembershipRollOpening(ASSOCIATION, openingDay(attempt), opening(attempt), "Nhập nhầm");
            case ADMIT -> new AdmitMembers(ASSOCIATION, entry, day, attempt.count());
            case DEPART -> new RecordDepartures(ASSOCIATION, entry, day, attempt.count(), DepartureReason.RESIGNED);
            case ENROL -> new EnrolMember(ASSOCIATION, entry, day, person(attempt));
            case END -> new EndMembership(ASSOCIATION, entry, day, person(attempt), DepartureReason.RESIGNED);
            case CORRECT ->
                new CorrectMembershipEntry(
                        ASSOCIATION,
                        entry,
                        kind(entry, model),
                        day,
                        model.isNamed(entry) ? 1 : attempt.count(),
                        model.isDeparture(entry) ? DepartureReason.DECEASED : null,
                        "Nhập nhầm");
            case VOID -> new VoidMembershipEntry(ASSOCIATION, entry, kind(entry, model), "Ghi hai lần");
        };
    }

    private static EntryKind kind(UUID entry, BruteForceRoll model) {
        if (model.isNamed(entry)) {
            return model.isDeparture(entry) ? EntryKind.ENDING : EntryKind.ENROLMENT;
        }
        return model.isDeparture(entry) ? EntryKind.DEPARTURE : EntryKind.ADMISSION;
    }

    private static boolean offer(Attempt attempt, UUID entry, BruteForceRoll model) {
        LocalDate day = day(attempt.day());
        return switch (attempt.kind()) {
            case OPEN -> model.open(day, attempt.count());
            case CORRECT_OPENING -> model.correctOpening(openingDay(attempt), opening(attempt));
            case ADMIT -> model.enter(entry, day, attempt.count(), null);
            case DEPART -> model.enter(entry, day, -attempt.count(), null);
            case ENROL -> model.enter(entry, day, 1, person(attempt));
            case END -> model.enter(entry, day, -1, person(attempt));
            case CORRECT -> model.correct(entry, day, attempt.count());
            case VOID -> model.voidEntry(entry);
        };
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(1, Kind.OPEN),
                Tuple.of(4, Kind.CORRECT_OPENING),
                Tuple.of(6, Kind.ADMIT),
                Tuple.of(6, Kind.DEPART),
                Tuple.of(6, Kind.ENROL),
                Tuple.of(5, Kind.END),
                Tuple.of(8, Kind.CORRECT),
                Tuple.of(4, Kind.VOID));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 2))
                .as(Attempt::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }

    /** Mostly the first days: later ones seldom have no entry before them. */
    private static LocalDate openingDay(Attempt attempt) {
        return day(attempt.day() / 4);
    }

    private static int opening(Attempt attempt) {
        return attempt.count() - 1;
    }

    private static LocalDate day(int number) {
        return REGISTERED_ON.plusDays(number);
    }

    private static UUID entry(int number) {
        return Rolls.named("entry " + number);
    }

    private static UUID person(Attempt attempt) {
        return Rolls.named("person " + attempt.person());
    }
}
