package org.sohoi.eventstore;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Where the events of one command went.
 *
 * @param first the position of its first event
 * @param last the position of its last event; all between are its own too
 * @param recordedAt the instant of these positions
 * @param stream the stream of its first event
 * @param version the sequence that this stream has reached by it
 */
public record AppendedPositions(long first, long last, Instant recordedAt, String stream, long version) {

    /** Metadata key of a command's result: the last position, a {@code Long}. */
    public static final String LEDGER_POSITION = "ledger-position";

    /** Metadata key of a command's result: the instant, as ISO-8601 text. */
    public static final String RECORDED_AT = "recorded-at";

    /** Metadata key of a command's result: the stream of the first event. */
    public static final String STREAM = "stream";

    /** Metadata key of a command's result: the version of that stream, a {@code Long}. */
    public static final String STREAM_VERSION = "stream-version";

    private static final String RESOURCE = AppendedPositions.class.getName();

    /** Leaves these positions with the unit of work, for whoever reports its result. */
    public void rememberIn(UnitOfWork<?> unitOfWork) {
        unitOfWork
                .root()
                .resources()
                .merge(
                        RESOURCE,
                        this,
                        (earlier, more) -> ((AppendedPositions) earlier).followedBy((AppendedPositions) more));
    }

    /** What was appended in the unit of work so far. */
    public static Optional<AppendedPositions> in(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(RESOURCE));
    }

    /** What was appended in the current unit of work so far. */
    public static Optional<AppendedPositions> ofCurrentUnitOfWork() {
        return CurrentUnitOfWork.isStarted() ? in(CurrentUnitOfWork.get()) : Optional.empty();
    }

    private AppendedPositions followedBy(AppendedPositions more) {
        long latestVersion = more.stream.equals(stream) ? more.version : version;
        return new AppendedPositions(first, more.last, more.recordedAt, stream, latestVersion);
    }
}
