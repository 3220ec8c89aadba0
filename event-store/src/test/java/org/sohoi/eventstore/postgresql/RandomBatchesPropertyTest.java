package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.eventstore.postgresql.TestLedger.noted;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.axonframework.eventhandling.DomainEventMessage;

/** Random batches against a model that is a map of streams: who is recorded, who is left out, and where everyone goes. */
class RandomBatchesPropertyTest {

    /** A command to write some events to a stream, having seen it off by so many; to send it again; to rest on another. */
    record Attempt(int stream, int events, int misjudged, boolean repeated, int restsOn) {}

    private final Map<String, Long> model = new HashMap<>();
    private final List<String> modelOrder = new ArrayList<>();

    @Property(tries = 15)
    void aBatchRecordsExactlyThoseThatSawTheirStreamsAsTheyAre(
            @ForAll @Size(min = 1, max = 12) List<@Size(min = 1, max = 8) List<@From("attempts") Attempt>> batches)
            throws Exception {
        try (TestLedger ledger = TestLedger.fresh();
                RecoveringBatchWriter writer =
                        new RecoveringBatchWriter(ledger.database()::openForAppending, Duration.ofSeconds(5))) {
            model.clear();
            modelOrder.clear();
            List<PendingAppend> succeeded = new ArrayList<>();
            for (List<Attempt> attempts : batches) {
                List<PendingAppend> batch = select(attempts, succeeded);
                Map<String, Long> before = Map.copyOf(model);
                writer.write(batch, why -> {});
                for (PendingAppend pending : batch) {
                    judge(pending, before, succeeded);
                }
            }
            check(ledger);
        }
    }

    private List<PendingAppend> select(List<Attempt> attempts, List<PendingAppend> succeeded) {
        BatchSelection selection = new BatchSelection(BatchLimits.standard());
        for (Attempt attempt : attempts) {
            boolean again = attempt.repeated() && !succeeded.isEmpty();
            selection.takes(new PendingAppend(
                    again ? succeeded.get(attempt.stream() % succeeded.size()).group() : group(attempt)));
        }
        return selection.batch();
    }

    private AppendGroup group(Attempt attempt) {
        String stream = "stream-" + attempt.stream();
        long next = model.getOrDefault(stream, -1L) + 1 + attempt.misjudged();
        List<NewEvent> events = new ArrayList<>();
        for (int i = 0; i < attempt.events(); i++) {
            DomainEventMessage<?> event = noted(stream, Math.max(0, next) + i, "entry");
            events.add(NewEvent.of(event, TestLedger.SERIALIZER, new StorableText(1 << 20)));
        }
        String other = "stream-" + attempt.restsOn();
        boolean rests = attempt.restsOn() >= 0 && !other.equals(stream);
        return AppendGroup.of(events, rests ? Map.of(other, model.getOrDefault(other, -1L)) : Map.of());
    }

    private void judge(PendingAppend pending, Map<String, Long> before, List<PendingAppend> succeeded) {
        AppendGroup group = pending.group();
        String firstId = group.firstEvent().id();
        if (modelOrder.contains(firstId)) {
            assertThat(pending.result().first()).isEqualTo(modelOrder.indexOf(firstId) + 1L);
            return;
        }
        boolean asSeen = group.expectedSequences().entrySet().stream()
                .allMatch(
                        expected -> before.getOrDefault(expected.getKey(), -1L).equals(expected.getValue()));
        assertThat(pending.isRejected()).isEqualTo(!asSeen);
        if (asSeen) {
            assertThat(pending.result().first()).isEqualTo(modelOrder.size() + 1L);
            group.events().forEach(event -> {
                modelOrder.add(event.id());
                model.put(event.stream(), event.sequence());
            });
            assertThat(pending.result().last()).isEqualTo(modelOrder.size());
            succeeded.add(pending);
        }
    }

    private void check(TestLedger ledger) throws SQLException {
        LedgerOrder.holdsFor(ledger.rows());
        assertThat(ledger.rows().stream().map(TestLedger.Row::eventId)).containsExactlyElementsOf(modelOrder);
    }

    @Provide
    Arbitrary<Attempt> attempts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(-1, 1))),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.integers().between(-6, 5))
                .as(Attempt::new);
    }
}
