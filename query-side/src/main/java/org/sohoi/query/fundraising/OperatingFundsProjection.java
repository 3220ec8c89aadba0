package org.sohoi.query.fundraising;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.FundEvent;
import org.sohoi.events.fund.OperatingFundsCorrected;
import org.sohoi.events.fund.OperatingFundsRecorded;
import org.sohoi.events.fund.OperatingFundsSource;
import org.sohoi.events.fund.OperatingFundsVoided;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.measures.entry.Amount;
import org.sohoi.query.measures.entry.Entry;
import org.sohoi.query.measures.entry.EntryLedger;
import org.springframework.stereotype.Component;

/** Adds up what pays for the associations' own running. */
@Component
@ProcessingGroup(EntryLedger.PROCESSING_GROUP)
class OperatingFundsProjection {

    private final EntryLedger ledger;

    OperatingFundsProjection(EntryLedger ledger) {
        this.ledger = ledger;
    }

    @EventHandler
    void on(OperatingFundsRecorded event, Recording recording) {
        ledger.enter(
                recording, entry(event, event.entryId()), amounts(event.effectiveOn(), event.amount(), event.source()));
    }

    @EventHandler
    void on(OperatingFundsCorrected event, Recording recording) {
        ledger.restate(
                recording, entry(event, event.entryId()), amounts(event.effectiveOn(), event.amount(), event.source()));
    }

    @EventHandler
    void on(OperatingFundsVoided event, Recording recording) {
        ledger.restate(recording, entry(event, event.entryId()), List.of());
    }

    private static Entry entry(FundEvent event, UUID entryId) {
        return new Entry(event.associationId(), entryId);
    }

    private static List<Amount> amounts(LocalDate effectiveOn, Vnd amount, OperatingFundsSource source) {
        return List.of(
                Amount.of(Series.OPERATING_FUNDS, effectiveOn, amount.amount()).by(Dimension.SOURCE, source));
    }
}
