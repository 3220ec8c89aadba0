package org.sohoi.command.association;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Locale;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.RegistrationNumberTaken;

/** A registration number that is taken. Its own stream makes it unique: a stream begins only once. */
@AggregateRoot(type = "registration-number")
final class RegistrationNumber {

    /** Unknown until the first event, which is what tells Axon that the aggregate is new. */
    @AggregateIdentifier
    private @Nullable String stream;

    RegistrationNumber() {}

    RegistrationNumber(String number, UUID associationId) {
        apply(new RegistrationNumberTaken(number, associationId));
    }

    /** Numbers that differ in case only are one number. */
    static String streamOf(String number) {
        return "registration/" + number.toUpperCase(Locale.ROOT);
    }

    @EventSourcingHandler
    void on(RegistrationNumberTaken event) {
        stream = streamOf(event.registrationNumber());
    }
}
