package org.sohoi.eventstore.postgresql;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Counts what the ledger's writer does: how many at once, how long, and how many in vain. */
final class MeteredBatchWriter implements BatchWriter {

    private final BatchWriter writer;
    private final MeterRegistry meters;
    private final Timer latency;
    private final DistributionSummary groups;
    private final DistributionSummary events;
    private final Counter rejected;

    MeteredBatchWriter(BatchWriter writer, MeterRegistry meters) {
        this.writer = writer;
        this.meters = meters;
        this.latency = Timer.builder("sohoi.ledger.append")
                .description("Time to make a batch durable")
                .register(meters);
        this.groups = DistributionSummary.builder("sohoi.ledger.append.commands")
                .description("Commands per batch")
                .register(meters);
        this.events = DistributionSummary.builder("sohoi.ledger.append.events")
                .description("Events per batch")
                .register(meters);
        this.rejected = Counter.builder("sohoi.ledger.append.rejected")
                .description("Commands of which nothing was recorded")
                .register(meters);
    }

    void watchQueueOf(GroupCommitAppender appender) {
        Gauge.builder("sohoi.ledger.append.queue", appender, GroupCommitAppender::queueDepth)
                .description("Commands that wait to be recorded")
                .register(meters);
    }

    @Override
    public void write(List<PendingAppend> batch, Outage outage) {
        long start = System.nanoTime();
        try {
            writer.write(batch, outage);
        } finally {
            latency.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            groups.record(batch.size());
            events.record(batch.stream()
                    .mapToInt(pending -> pending.group().events().size())
                    .sum());
            rejected.increment(batch.stream().filter(PendingAppend::isRejected).count());
        }
    }
}
