package org.sohoi.query.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.sohoi.events.membership.DepartureReason;
import org.sohoi.events.membership.MemberEnrolled;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembersDeparted;
import org.sohoi.events.membership.MembershipEnded;
import org.sohoi.events.membership.MembershipEntryCorrected;
import org.sohoi.events.membership.MembershipEntryVoided;
import org.sohoi.events.membership.MembershipEvent;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.membership.MembershipRollOpeningCorrected;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.measures.entry.Amount;
import org.sohoi.query.measures.entry.Entry;
import org.sohoi.query.measures.entry.EntryLedger;
import org.springframework.stereotype.Component;

/** Counts members, and who came and went. */
@Component
@ProcessingGroup(EntryLedger.PROCESSING_GROUP)
class MembershipProjection {

    private final EntryLedger ledger;

    MembershipProjection(EntryLedger ledger) {
        this.ledger = ledger;
    }

    @EventHandler
    void on(MembershipRollOpened event, Recording recording) {
        ledger.enter(recording, opening(event), opening(event.effectiveOn(), event.members()));
    }

    @EventHandler
    void on(MembershipRollOpeningCorrected event, Recording recording) {
        ledger.restate(recording, opening(event), opening(event.effectiveOn(), event.members()));
    }

    @EventHandler
    void on(MembersAdmitted event, Recording recording) {
        ledger.enter(recording, entry(event, event.entryId()), admission(event.effectiveOn(), event.count()));
    }

    @EventHandler
    void on(MemberEnrolled event, Recording recording) {
        ledger.enter(recording, entry(event, event.entryId()), admission(event.effectiveOn(), 1));
    }

    @EventHandler
    void on(MembersDeparted event, Recording recording) {
        ledger.enter(
                recording,
                entry(event, event.entryId()),
                departure(event.effectiveOn(), event.count(), event.reason()));
    }

    @EventHandler
    void on(MembershipEnded event, Recording recording) {
        ledger.enter(recording, entry(event, event.entryId()), departure(event.effectiveOn(), 1, event.reason()));
    }

    @EventHandler
    void on(MembershipEntryCorrected event, Recording recording) {
        DepartureReason reason = event.departureReason();
        ledger.restate(
                recording,
                entry(event, event.entryId()),
                reason == null
                        ? admission(event.effectiveOn(), event.count())
                        : departure(event.effectiveOn(), event.count(), reason));
    }

    @EventHandler
    void on(MembershipEntryVoided event, Recording recording) {
        ledger.restate(recording, entry(event, event.entryId()), List.of());
    }

    /** An association has one, which goes by its id. */
    private static Entry opening(MembershipEvent event) {
        return entry(event, event.associationId());
    }

    private static List<Amount> opening(LocalDate effectiveOn, int members) {
        return List.of(Amount.of(Series.MEMBERS, effectiveOn, members));
    }

    private static Entry entry(MembershipEvent event, UUID entryId) {
        return new Entry(event.associationId(), entryId);
    }

    private static List<Amount> admission(LocalDate effectiveOn, int count) {
        return List.of(Amount.of(Series.MEMBERS, effectiveOn, count), Amount.of(Series.ADMISSIONS, effectiveOn, count));
    }

    private static List<Amount> departure(LocalDate effectiveOn, int count, DepartureReason reason) {
        return List.of(
                Amount.of(Series.MEMBERS, effectiveOn, -count),
                Amount.of(Series.DEPARTURES, effectiveOn, count).by(Dimension.DEPARTURE_REASON, reason));
    }
}
