package org.sohoi.query.aid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.FundEvent;
import org.sohoi.events.fund.RewardGiven;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.measures.entry.Entry;
import org.sohoi.query.measures.entry.EntryLedger;
import org.springframework.stereotype.Component;

/** Adds up what is given away, to how many, and what it is worth. */
@Component
@ProcessingGroup(EntryLedger.PROCESSING_GROUP)
class AidProjection {

    private final EntryLedger ledger;

    AidProjection(EntryLedger ledger) {
        this.ledger = ledger;
    }

    @EventHandler
    void on(ScholarshipAwarded event, Recording recording) {
        given(event, event.entryId(), event.effectiveOn(), event.scholarship(), recording);
    }

    @EventHandler
    void on(SupportProvided event, Recording recording) {
        given(event, event.entryId(), event.effectiveOn(), event.support(), recording);
    }

    @EventHandler
    void on(RewardGiven event, Recording recording) {
        given(event, event.entryId(), event.effectiveOn(), event.reward(), recording);
    }

    @EventHandler
    void on(DisbursementCorrected event, Recording recording) {
        ledger.restate(
                recording,
                new Entry(event.associationId(), event.entryId()),
                DisbursementAmounts.of(event.effectiveOn(), event.disbursement()));
    }

    @EventHandler
    void on(DisbursementVoided event, Recording recording) {
        ledger.restate(recording, new Entry(event.associationId(), event.entryId()), List.of());
    }

    private void given(
            FundEvent event, UUID entryId, LocalDate effectiveOn, Disbursement disbursement, Recording recording) {
        ledger.enter(
                recording,
                new Entry(event.associationId(), entryId),
                DisbursementAmounts.of(effectiveOn, disbursement));
    }
}
