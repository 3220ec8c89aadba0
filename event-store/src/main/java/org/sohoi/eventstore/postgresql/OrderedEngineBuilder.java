package org.sohoi.eventstore.postgresql;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** What an {@link OrderedEventStorageEngine} is made of. */
public final class OrderedEngineBuilder {

    private static final int READ_BATCH = 500;

    private final ConnectionSource appendSource;
    private final DataSource readSource;
    private final AxonSettings axonSettings = new AxonSettings();
    private MeterRegistry meters = new CompositeMeterRegistry();
    private BatchLimits limits = BatchLimits.standard();
    private Duration recoveryPatience = Duration.ofSeconds(10);
    private int maxEventBytes = 1 << 20;

    /**
     * @param appendSource opens the connection that appends, which is kept; its user must be a member of sohoi_app
     * @param readSource connections for reading, preferably pooled
     * @param serializer for payload and metadata; it must write text
     */
    public OrderedEngineBuilder(ConnectionSource appendSource, DataSource readSource, Serializer serializer) {
        this.appendSource = appendSource;
        this.readSource = readSource;
        axonSettings.batchSize(READ_BATCH);
        axonSettings.eventSerializer(serializer);
        axonSettings.snapshotSerializer(serializer);
    }

    public OrderedEngineBuilder upcasterChain(EventUpcaster upcasters) {
        axonSettings.upcasterChain(upcasters);
        return this;
    }

    public OrderedEngineBuilder meters(MeterRegistry registry) {
        this.meters = registry;
        return this;
    }

    /** How long a batch whose connection was lost is tried to be settled before its outcome is given up as unknown. */
    public OrderedEngineBuilder recoveryPatience(Duration patience) {
        this.recoveryPatience = patience;
        return this;
    }

    /** How many callers may wait to have their events recorded; the next is turned away. */
    public OrderedEngineBuilder queueCapacity(int callers) {
        this.limits = new BatchLimits(limits.events(), limits.bytes(), callers, limits.patience());
        return this;
    }

    /** The largest payload, and the largest metadata, in bytes of UTF-8. */
    public OrderedEngineBuilder maxEventBytes(int bytes) {
        this.maxEventBytes = bytes;
        return this;
    }

    public OrderedEventStorageEngine build() {
        return new OrderedEventStorageEngine(this);
    }

    AxonSettings axonSettings() {
        return axonSettings;
    }

    RecoveringBatchWriter writer() {
        return new RecoveringBatchWriter(appendSource, recoveryPatience);
    }

    GroupCommitAppender appender(BatchWriter writer) {
        MeteredBatchWriter metered = new MeteredBatchWriter(writer, meters);
        GroupCommitAppender appender = new GroupCommitAppender(metered, limits);
        metered.watchQueueOf(appender);
        return appender;
    }

    EventReader reader() {
        return new EventReader(readSource);
    }

    StorableText storableText() {
        return new StorableText(maxEventBytes);
    }

    /** Axon wants its settings as a builder of its own, which cannot be another class's as well. */
    static final class AxonSettings extends BatchingEventStorageEngine.Builder {}
}
