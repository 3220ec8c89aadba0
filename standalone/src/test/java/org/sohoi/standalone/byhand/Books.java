package org.sohoi.standalone.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.association.SpecialNatureWithdrawn;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.DonationVoided;
import org.sohoi.events.fund.FundYearOpened;
import org.sohoi.events.fund.FundYearOpeningCorrected;
import org.sohoi.events.fund.RewardGiven;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembersDeparted;
import org.sohoi.events.membership.MembershipEntryCorrected;
import org.sohoi.events.membership.MembershipEntryVoided;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.membership.MembershipRollOpeningCorrected;
import org.sohoi.events.sponsorship.SponsorshipAmended;
import org.sohoi.events.sponsorship.SponsorshipEndCorrected;
import org.sohoi.events.sponsorship.SponsorshipEndVoided;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.sponsorship.SponsorshipVoided;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;

/** What is known at one position, kept as anyone would on paper: of every entry, the last thing that was said. */
final class Books {

    record Entry(UUID association, LocalDate on, Object content) {}

    record Opening(int members) {}

    record Held(long amount) {}

    record Admission(int members) {}

    record Departure(int members, String reason) {}

    final Map<UUID, AssociationRegistered> associations = new LinkedHashMap<>();
    final Map<UUID, List<AssociationMoved>> moves = new HashMap<>();
    final Map<UUID, LocalDate> dissolved = new HashMap<>();
    final Map<UUID, List<Entry>> recognitions = new HashMap<>();
    final Map<UUID, Entry> entries = new HashMap<>();
    final Map<UUID, LocalDate> endedSponsorships = new HashMap<>();
    final List<UnitDefined> units = new ArrayList<>();
    final List<UnitsReorganised> reorganisations = new ArrayList<>();

    static Books upTo(long position, List<KnownEvent> events) {
        Books books = new Books();
        events.stream().filter(known -> known.position() <= position).forEach(known -> books.take(known.event()));
        return books;
    }

    private void take(LedgerEvent event) {
        if (event instanceof UnitDefined e) {
            units.add(e);
        } else if (event instanceof UnitsReorganised e) {
            reorganisations.add(e);
        } else if (event instanceof AssociationRegistered e) {
            associations.put(e.associationId(), e);
        } else if (event instanceof AssociationMoved e) {
            moves.computeIfAbsent(e.associationId(), id -> new ArrayList<>()).add(e);
        } else if (event instanceof AssociationDissolved e) {
            dissolved.put(e.associationId(), e.effectiveOn());
        } else if (event instanceof SpecialNatureRecognised e) {
            recognise(e.associationId(), e.effectiveOn(), 1);
        } else if (event instanceof SpecialNatureWithdrawn e) {
            recognise(e.associationId(), e.effectiveOn(), -1);
        } else {
            takeEntry(event);
        }
    }

    private void recognise(UUID association, LocalDate on, int change) {
        recognitions.computeIfAbsent(association, id -> new ArrayList<>()).add(new Entry(association, on, change));
    }

    private void takeEntry(LedgerEvent event) {
        if (event instanceof DonationRecorded e) {
            says(e.entryId(), e.associationId(), e.effectiveOn(), e.donation());
        } else if (event instanceof FundYearOpened e) {
            held(e.associationId(), e.year(), e.openingBalance().amount());
        } else if (event instanceof FundYearOpeningCorrected e) {
            held(e.associationId(), e.year(), e.openingBalance().amount());
        } else if (event instanceof DonationCorrected e) {
            says(e.entryId(), e.associationId(), e.effectiveOn(), e.donation());
        } else if (event instanceof DonationVoided e) {
            entries.remove(e.entryId());
        } else if (event instanceof ScholarshipAwarded e) {
            says(e.entryId(), e.associationId(), e.effectiveOn(), e.scholarship());
        } else if (event instanceof SupportProvided e) {
            says(e.entryId(), e.associationId(), e.effectiveOn(), e.support());
        } else if (event instanceof RewardGiven e) {
            says(e.entryId(), e.associationId(), e.effectiveOn(), e.reward());
        } else if (event instanceof DisbursementCorrected e) {
            says(e.entryId(), e.associationId(), e.effectiveOn(), e.disbursement());
        } else if (event instanceof DisbursementVoided e) {
            entries.remove(e.entryId());
        } else {
            takeMembershipOrPledge(event);
        }
    }

    private void takeMembershipOrPledge(LedgerEvent event) {
        if (event instanceof MembershipRollOpened e) {
            says(e.associationId(), e.associationId(), e.effectiveOn(), new Opening(e.members()));
        } else if (event instanceof MembershipRollOpeningCorrected e) {
            says(e.associationId(), e.associationId(), e.effectiveOn(), new Opening(e.members()));
        } else if (event instanceof MembersAdmitted e) {
            says(e.entryId(), e.associationId(), e.effectiveOn(), new Admission(e.count()));
        } else if (event instanceof MembersDeparted e) {
            Departure departure = new Departure(e.count(), e.reason().name());
            says(e.entryId(), e.associationId(), e.effectiveOn(), departure);
        } else if (event instanceof MembershipEntryCorrected e) {
            Object content = e.departureReason() == null
                    ? new Admission(e.count())
                    : new Departure(e.count(), e.departureReason().name());
            says(e.entryId(), e.associationId(), e.effectiveOn(), content);
        } else if (event instanceof MembershipEntryVoided e) {
            entries.remove(e.entryId());
        } else if (event instanceof SponsorshipPledged e) {
            says(e.sponsorshipId(), e.associationId(), e.pledge().from(), e.pledge());
        } else if (event instanceof SponsorshipAmended e) {
            says(e.sponsorshipId(), e.associationId(), e.pledge().from(), e.pledge());
        } else if (event instanceof SponsorshipEnded e) {
            endedSponsorships.put(e.sponsorshipId(), e.endedOn());
        } else if (event instanceof SponsorshipEndCorrected e) {
            endedSponsorships.put(e.sponsorshipId(), e.endedOn());
        } else if (event instanceof SponsorshipEndVoided e) {
            endedSponsorships.remove(e.sponsorshipId());
        } else if (event instanceof SponsorshipVoided e) {
            entries.remove(e.sponsorshipId());
        }
    }

    private void held(UUID association, int year, long amount) {
        UUID opening = new UUID(association.getMostSignificantBits(), association.getLeastSignificantBits() + year);
        says(opening, association, LocalDate.of(year, 1, 1), new Held(amount));
    }

    private void says(UUID entry, UUID association, LocalDate on, Object content) {
        entries.put(entry, new Entry(association, on, content));
    }
}
