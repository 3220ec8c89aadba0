package org.sohoi.command.api;

import static org.sohoi.command.api.ApiRule.IDEMPOTENCY_KEY_MUST_NOT_BE_REUSED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.sohoi.events.LedgerMetaData;
import org.sohoi.eventstore.DerivedEventIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the events of a command by the ids that derive from the command's own. The ledger itself so is the memory of what
 * was answered; nothing else needs to be kept, or can be lost.
 */
final class RecordedFirstAnswers implements FirstAnswers {

    /** More than any command records at once. */
    private static final int MOST_EVENTS = 8;

    private static final String BY_EVENT_ID = "SELECT position, recorded_at, stream, sequence, metadata"
            + " FROM ledger.events WHERE event_id = ANY (CAST(? AS uuid[])) ORDER BY position";

    private final JdbcClient ledger;
    private final JsonMapper json;

    RecordedFirstAnswers(DataSource ledger, JsonMapper json) {
        this.ledger = JdbcClient.create(ledger);
        this.json = json;
    }

    private record Event(long position, Instant recordedAt, String stream, long sequence, String metadata) {}

    @Override
    public Optional<Recorded> to(Caller caller) {
        String[] ids = IntStream.range(0, MOST_EVENTS)
                .mapToObj(number -> DerivedEventIds.of(caller.commandId().toString(), number))
                .toArray(String[]::new);
        List<Event> events = ledger.sql(BY_EVENT_ID)
                .param(ids)
                .query((row, number) -> new Event(
                        row.getLong(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5)))
                .list();
        return events.isEmpty() ? Optional.empty() : Optional.of(firstAnswer(caller, events));
    }

    private Recorded firstAnswer(Caller caller, List<Event> events) {
        Event first = events.get(0);
        String digest = json.readTree(first.metadata())
                .path(LedgerMetaData.REQUEST_DIGEST)
                .asString("");
        IDEMPOTENCY_KEY_MUST_NOT_BE_REUSED.require(
                digest.equals(caller.requestDigest()),
                caller.idempotencyKey(),
                "the request that the key was first used for",
                "another request");
        Event last = events.get(events.size() - 1);
        long version = events.stream()
                .filter(event -> event.stream().equals(first.stream()))
                .mapToLong(Event::sequence)
                .max()
                .orElseThrow();
        return new Recorded(last.position(), last.recordedAt(), first.stream(), version);
    }
}
