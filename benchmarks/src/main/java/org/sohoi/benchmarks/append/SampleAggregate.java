package org.sohoi.benchmarks.append;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.fund.DonationRecorded;

/** The least an aggregate can be: what is measured is the way to the store and not the rules on it. */
final class SampleAggregate {

    @AggregateIdentifier
    private @Nullable UUID entryId;

    SampleAggregate() {}

    @CommandHandler
    SampleAggregate(RecordSampleDonation command) {
        AggregateLifecycle.apply(SampleDonation.of(command.entryId()));
    }

    @EventSourcingHandler
    void on(DonationRecorded event) {
        entryId = event.entryId();
    }
}
