package org.sohoi.eventstore.autoconfigure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The smallest aggregate that writes. */
@Aggregate
class Tally {

    @AggregateIdentifier
    private String id;

    private int count;

    record OpenTally(@TargetAggregateIdentifier String id) {}

    record CountOne(@TargetAggregateIdentifier String id) {}

    record TallyOpened(String id) {}

    record OneCounted(String id, int count) {}

    Tally() {}

    @CommandHandler
    Tally(OpenTally command) {
        apply(new TallyOpened(command.id()));
    }

    @CommandHandler
    void handle(CountOne command) {
        apply(new OneCounted(command.id(), count + 1));
    }

    @EventSourcingHandler
    void on(TallyOpened event) {
        id = event.id();
    }

    @EventSourcingHandler
    void on(OneCounted event) {
        count = event.count();
    }
}
