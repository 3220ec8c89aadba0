package org.sohoi.query.association;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.association.SpecialNatureWithdrawn;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.measures.entry.Amount;
import org.sohoi.query.measures.entry.Entry;
import org.sohoi.query.measures.entry.EntryLedger;
import org.springframework.stereotype.Component;

/** Counts associations, and those of special nature. */
@Component
@ProcessingGroup(EntryLedger.PROCESSING_GROUP)
class AssociationProjection {

    private final EntryLedger ledger;

    AssociationProjection(EntryLedger ledger) {
        this.ledger = ledger;
    }

    @EventHandler
    void on(AssociationRegistered event, Recording recording) {
        ledger.register(recording, event.associationId(), event.unitCode());
        count(event, recording, Series.ASSOCIATIONS, 1);
    }

    @EventHandler
    void on(SpecialNatureRecognised event, Recording recording) {
        count(event, recording, Series.SPECIAL_NATURE, 1);
    }

    @EventHandler
    void on(SpecialNatureWithdrawn event, Recording recording) {
        count(event, recording, Series.SPECIAL_NATURE, -1);
    }

    @EventHandler
    void on(AssociationDissolved event, Recording recording) {
        ledger.endAssociation(recording, event.associationId(), event.effectiveOn());
    }

    @EventHandler
    void on(AssociationMerged event, Recording recording) {
        ledger.endAssociation(recording, event.associationId(), event.effectiveOn());
    }

    private void count(AssociationEvent event, Recording recording, Series series, int change) {
        ledger.enter(
                recording,
                new Entry(event.associationId(), null),
                List.of(Amount.of(series, event.effectiveOn(), change)));
    }
}
