package org.sohoi.query.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.beneficiary.BeneficiariesMerged;
import org.sohoi.events.beneficiary.BeneficiaryMergeReverted;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.SponsorshipAmended;
import org.sohoi.events.sponsorship.SponsorshipEndCorrected;
import org.sohoi.events.sponsorship.SponsorshipEndVoided;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipEvent;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.sponsorship.SponsorshipVoided;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.measures.Cause;
import org.sohoi.query.measures.entry.EntryLedger;
import org.sohoi.query.projection.ReadModel;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps who is reached by what, and counts them.
 *
 * <p>Handles its events before the others of its group that handle the same ones: series are numbered in the order in which
 * they are entered, which must be the same in every rebuild.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ProcessingGroup(EntryLedger.PROCESSING_GROUP)
class PeopleProjection {

    private final EntryLedger counts;
    private final PeopleLedger people;

    PeopleProjection(ReadModel readModel, EntryLedger counts) {
        this.counts = counts;
        this.people = new PeopleLedger(readModel, counts);
    }

    @EventHandler
    void on(ScholarshipAwarded event, Recording recording) {
        people.enter(
                recording,
                event.associationId(),
                event.entryId(),
                Reached.by(event.associationId(), event.entryId(), event.effectiveOn(), event.scholarship()));
    }

    @EventHandler
    void on(SupportProvided event, Recording recording) {
        people.enter(
                recording,
                event.associationId(),
                event.entryId(),
                Reached.by(event.associationId(), event.entryId(), event.effectiveOn(), event.support()));
    }

    @EventHandler
    void on(DisbursementCorrected event, Recording recording) {
        people.restate(
                recording,
                Cause.CORRECTED,
                event.associationId(),
                event.entryId(),
                Reached.by(event.associationId(), event.entryId(), event.effectiveOn(), event.disbursement()));
    }

    @EventHandler
    void on(DisbursementVoided event, Recording recording) {
        people.restate(recording, Cause.VOIDED, event.associationId(), event.entryId(), Set.of());
    }

    @EventHandler
    void on(SponsorshipPledged event, Recording recording) {
        people.enter(
                recording, event.associationId(), event.sponsorshipId(), pledged(event, event.pledge(), recording));
    }

    @EventHandler
    void on(SponsorshipAmended event, Recording recording) {
        restate(event, Cause.CORRECTED, event.pledge(), recording);
    }

    @EventHandler
    void on(SponsorshipEnded event, Recording recording) {
        people.restate(
                recording,
                Cause.ENDED,
                event.associationId(),
                event.sponsorshipId(),
                before -> ending(before, event.endedOn()));
    }

    @EventHandler
    void on(SponsorshipEndCorrected event, Recording recording) {
        restate(event, Cause.CORRECTED, event.pledge().endingOn(event.endedOn()), recording);
    }

    @EventHandler
    void on(SponsorshipEndVoided event, Recording recording) {
        restate(event, Cause.VOIDED, event.pledge(), recording);
    }

    @EventHandler
    void on(SponsorshipVoided event, Recording recording) {
        people.restate(recording, Cause.VOIDED, event.associationId(), event.sponsorshipId(), Set.of());
    }

    @EventHandler
    void on(AssociationDissolved event, Recording recording) {
        endAll(event.associationId(), event.effectiveOn(), recording);
    }

    @EventHandler
    void on(AssociationMerged event, Recording recording) {
        endAll(event.associationId(), event.effectiveOn(), recording);
    }

    @EventHandler
    void on(BeneficiariesMerged event, Recording recording) {
        people.identify(recording, event.absorbedId(), event.survivingId());
    }

    @EventHandler
    void on(BeneficiaryMergeReverted event, Recording recording) {
        people.identify(recording, event.absorbedId(), null);
    }

    private void restate(SponsorshipEvent event, Cause cause, Pledge pledge, Recording recording) {
        people.restate(
                recording, cause, event.associationId(), event.sponsorshipId(), pledged(event, pledge, recording));
    }

    private Set<Covered> pledged(SponsorshipEvent event, Pledge pledge, Recording recording) {
        Set<Covered> reached = Reached.by(event.associationId(), event.sponsorshipId(), pledge);
        Optional<LocalDate> end = reached.isEmpty() ? Optional.empty() : counts.endOf(event.associationId(), recording);
        return end.map(day -> ending(reached, day)).orElse(reached);
    }

    private void endAll(UUID association, LocalDate day, Recording recording) {
        people.restateSponsorships(recording, Cause.ENDED, association, before -> ending(before, day));
    }

    private static Set<Covered> ending(Set<Covered> coverage, LocalDate day) {
        return coverage.stream()
                .flatMap(covered -> covered.endingOn(day).stream())
                .collect(Collectors.toSet());
    }
}
