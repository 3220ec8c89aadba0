package org.sohoi.query.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerCalendar;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.web.GivenText;
import org.sohoi.query.web.QueryParameters;

/** Reads the coordinates of a question, and waits until it can be answered at them. */
public final class Times {

    /** The parameters that {@link #coordinates} reads. A path that takes no period allows all but from and to. */
    public static final Set<String> PARAMETERS = Set.of("asOf", "from", "to", "knownAt", "minPosition", "boundaries");

    /** The parameters that {@link #comparedTo} reads. */
    public static final Set<String> COMPARED = ComparedParameters.NAMES;

    private static final String KNOWN_AT = "knownAt";
    private static final String MOMENT =
            "a position such as 1200, or an instant with its offset such as 2023-08-25T17:00:00+07:00";

    private final PositionWait wait;
    private final LongSupplier head;
    private final RecordedInstants instants;
    private final Clock clock;

    Times(PositionWait wait, LongSupplier head, RecordedInstants instants, Clock clock) {
        this.wait = wait;
        this.head = head;
        this.instants = instants;
        this.clock = clock;
    }

    /**
     * The coordinates that the parameters ask for, in which nothing is left to a default. Unless they say otherwise: as of
     * today, as known at the last position that all projections have handled, on the map of the last day.
     *
     * @throws QuestionRefused when they contradict each other, lie beyond the ledger, or are not reached in time
     */
    public Coordinates coordinates(QueryParameters parameters) {
        LocalDate asOf = parameters.date("asOf");
        LocalDate from = parameters.date("from");
        LocalDate to = parameters.date("to");
        LocalDate boundaries = parameters.date("boundaries");
        DatesMustAgree.check("", asOf, from, to);
        KnownAt knownAt = knownAt(parameters);
        if (from != null && to != null) {
            return Coordinates.period(from, to, knownAt, boundaries == null ? to.minusDays(1) : boundaries);
        }
        LocalDate day = asOf == null ? LedgerCalendar.today(clock) : asOf;
        return Coordinates.asOf(day, knownAt, boundaries == null ? day : boundaries);
    }

    /**
     * The coordinates that others are to be compared with; none unless a parameter asks for it. What is not given is as in
     * the others, the map too, so that the same groups are compared.
     *
     * @param previous what they are compared with when only that is asked for
     * @throws QuestionRefused when they contradict each other, lie beyond the ledger, or are not reached in time
     */
    public @Nullable Coordinates comparedTo(
            Coordinates coordinates, Supplier<Coordinates> previous, QueryParameters parameters) {
        if (COMPARED.stream().noneMatch(parameters::has)) {
            return null;
        }
        Coordinates then = new ComparedParameters(parameters).dates(coordinates, previous);
        LocalDate boundaries = parameters.date(ComparedParameters.BOUNDARIES);
        return new Coordinates(
                then.asOf(),
                then.from(),
                then.to(),
                parameters.has(ComparedParameters.KNOWN_AT)
                        ? moment(parameters, ComparedParameters.KNOWN_AT)
                        : then.knownAt(),
                boundaries == null ? then.boundaries() : boundaries);
    }

    /**
     * The T that the parameters ask for, by default the last position that all projections have handled.
     *
     * @throws QuestionRefused when it lies beyond the ledger, or is not reached in time
     */
    public KnownAt knownAt(QueryParameters parameters) {
        Long minPosition = parameters.number("minPosition", 0);
        long reached = wait.untilReached("minPosition", minPosition == null ? 0 : minPosition);
        return parameters.has(KNOWN_AT) ? moment(parameters, KNOWN_AT) : instants.at(reached);
    }

    /**
     * The T that a parameter which must be given asks for, as a position or as an instant.
     *
     * @throws QuestionRefused when it is missing, lies beyond the ledger, or is not reached in time
     */
    public KnownAt moment(QueryParameters parameters, String name) {
        String asked = parameters.required(name, MOMENT);
        if (asked.chars().allMatch(c -> c >= '0' && c <= '9')) {
            long position = position(name, asked);
            wait.untilReached(name, position);
            return instants.at(position);
        }
        long position = lastPositionAt(name, instant(name, asked));
        wait.untilReached(name, position);
        return instants.at(position);
    }

    /**
     * The position of an event, as it is written in a path.
     *
     * @throws QuestionRefused when it is none, or lies beyond the ledger
     */
    public long recordedPosition(String text) {
        long position = new GivenText("position", text).number(1);
        long last = head.getAsLong();
        if (position > last) {
            throw QuestionRefused.notFound(
                    "PositionMustBeRecorded",
                    text,
                    "The ledger has not come to position %d".formatted(position),
                    "a position up to " + last);
        }
        return position;
    }

    /** The first position recorded at an instant or later, of those that have been projected; else one beyond them all. */
    public long firstPositionFrom(Instant instant) {
        return instants.firstPositionAfter(instant.minusNanos(1_000)).orElse(Long.MAX_VALUE);
    }

    /**
     * Waits until an event is in the answers.
     *
     * @throws QuestionRefused when it is not in time
     */
    public void awaitPosition(String name, long position) {
        wait.untilReached(name, position);
    }

    /** When each of these positions, up to a T that was given out here, was recorded. */
    public Map<Long, Instant> recordedAt(Collection<Long> positions) {
        return instants.of(positions);
    }

    private static long position(String name, String asked) {
        try {
            return Long.parseLong(asked);
        } catch (NumberFormatException e) {
            throw QueryParameters.unreadable(name, MOMENT, asked);
        }
    }

    private Instant instant(String name, String asked) {
        try {
            // In a URL an unescaped plus sign arrives as a blank.
            Instant instant = OffsetDateTime.parse(asked.replace(' ', '+')).toInstant();
            Instant now = clock.instant();
            if (instant.isAfter(now)) {
                throw QuestionRefused.invalid(
                        "KnownAtMustNotBeInTheFuture",
                        name,
                        "What will be known at %s is not known yet".formatted(instant),
                        "an instant up to " + now,
                        asked);
            }
            return instant;
        } catch (DateTimeParseException e) {
            throw QueryParameters.unreadable(name, MOMENT, asked);
        }
    }

    /** Only an event after the instant, or having caught up with the ledger, tells that none up to it is missing. */
    private long lastPositionAt(String name, Instant instant) {
        return instants.firstPositionAfter(instant).orElseGet(() -> {
                    long last = head.getAsLong();
                    wait.untilReached(name, last);
                    return instants.firstPositionAfter(instant).orElse(last + 1);
                })
                - 1;
    }
}
