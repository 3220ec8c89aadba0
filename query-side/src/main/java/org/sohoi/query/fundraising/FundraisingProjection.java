package org.sohoi.query.fundraising;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.DonationVoided;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.FundEvent;
import org.sohoi.events.fund.FundYearOpened;
import org.sohoi.events.fund.FundYearOpeningCorrected;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Form;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.measures.entry.Amount;
import org.sohoi.query.measures.entry.Entry;
import org.sohoi.query.measures.entry.EntryLedger;
import org.springframework.stereotype.Component;

/** Adds up donations, cash and goods apart, and what the funds held before. */
@Component
@ProcessingGroup(EntryLedger.PROCESSING_GROUP)
class FundraisingProjection {

    private final EntryLedger ledger;

    FundraisingProjection(EntryLedger ledger) {
        this.ledger = ledger;
    }

    /** What is brought forward was mobilised, or held at the opening, in an earlier year; it is not added again. */
    @EventHandler
    void on(FundYearOpened event, Recording recording) {
        ledger.enter(
                recording,
                opening(event),
                List.of(opening(event, event.openingBalance().amount())));
    }

    /** The difference: the opening is no entry whose amounts could be looked up. */
    @EventHandler
    void on(FundYearOpeningCorrected event, Recording recording) {
        ledger.adjust(
                recording,
                opening(event),
                List.of(opening(
                        event,
                        event.openingBalance().amount()
                                - event.previousBalance().amount())));
    }

    @EventHandler
    void on(DonationRecorded event, Recording recording) {
        ledger.enter(recording, entry(event, event.entryId()), amounts(event.effectiveOn(), event.donation()));
    }

    @EventHandler
    void on(DonationCorrected event, Recording recording) {
        ledger.restate(recording, entry(event, event.entryId()), amounts(event.effectiveOn(), event.donation()));
    }

    @EventHandler
    void on(DonationVoided event, Recording recording) {
        ledger.restate(recording, entry(event, event.entryId()), List.of());
    }

    private static Entry opening(FundEvent event) {
        return new Entry(event.associationId(), null);
    }

    private static Amount opening(FundEvent event, long amount) {
        return Amount.of(Series.OPENING_BALANCES, LocalDate.of(event.year(), 1, 1), amount);
    }

    private static Entry entry(FundEvent event, UUID entryId) {
        return new Entry(event.associationId(), entryId);
    }

    private static List<Amount> amounts(LocalDate effectiveOn, Donation donation) {
        DonorKind donor = donation.donor().kind();
        return List.of(
                Amount.of(Series.DONATIONS, effectiveOn, 1).by(Dimension.DONOR_KIND, donor),
                mobilised(effectiveOn, donation.cash().amount(), Form.CASH, donor),
                mobilised(effectiveOn, donation.inKindValue().amount(), Form.IN_KIND, donor));
    }

    private static Amount mobilised(LocalDate effectiveOn, long amount, Form form, DonorKind donor) {
        return Amount.of(Series.MOBILISED, effectiveOn, amount)
                .by(Dimension.FORM, form)
                .by(Dimension.DONOR_KIND, donor);
    }
}
