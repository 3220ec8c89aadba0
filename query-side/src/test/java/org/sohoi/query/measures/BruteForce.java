package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.association.SpecialNatureWithdrawn;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.DonationVoided;
import org.sohoi.events.fund.FundYearOpened;
import org.sohoi.events.fund.FundYearOpeningCorrected;
import org.sohoi.events.fund.OperatingFundsCorrected;
import org.sohoi.events.fund.OperatingFundsRecorded;
import org.sohoi.events.fund.OperatingFundsVoided;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.RewardGiven;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.membership.MemberEnrolled;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembersDeparted;
import org.sohoi.events.membership.MembershipEnded;
import org.sohoi.events.membership.MembershipEntryCorrected;
import org.sohoi.events.membership.MembershipEntryVoided;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.membership.MembershipRollOpeningCorrected;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.SponsorshipAmended;
import org.sohoi.events.sponsorship.SponsorshipEndCorrected;
import org.sohoi.events.sponsorship.SponsorshipEndVoided;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.sponsorship.SponsorshipVoided;

/**
 * What is true according to a list of events, by the definitions alone: it keeps the last statement of every entry, and
 * knows nothing of deltas.
 */
final class BruteForce {

    /** That much of a measure, from a day on, and for what lasts, until another. */
    record Fact(
            String measure,
            UUID association,
            LocalDate from,
            @Nullable LocalDate until,
            long amount,
            Map<String, String> dimensions) {}

    private final Map<Object, List<Fact>> statements = new LinkedHashMap<>();
    private final Map<UUID, LocalDate> ends = new HashMap<>();
    private final Map<UUID, LocalDate> endedSponsorships = new HashMap<>();
    private int anonymous;

    static List<Fact> facts(List<LedgerEvent> events) {
        BruteForce truth = new BruteForce();
        events.forEach(truth::state);
        return truth.facts();
    }

    /** The facts, as they were and as they are now stated, that the last of the events is about. */
    static List<Fact> concerned(List<LedgerEvent> events) {
        BruteForce truth = new BruteForce();
        events.subList(0, events.size() - 1).forEach(truth::state);
        Map<Object, List<Fact>> before = new HashMap<>(truth.statements);
        Map<UUID, LocalDate> ends = Map.copyOf(truth.ends);
        Map<UUID, LocalDate> endedSponsorships = Map.copyOf(truth.endedSponsorships);
        truth.state(events.get(events.size() - 1));
        List<Fact> concerned = new ArrayList<>();
        for (Map<Object, List<Fact>> statements : List.of(before, truth.statements)) {
            statements.forEach((entry, facts) -> facts.stream()
                    .filter(fact -> !Objects.equals(before.get(entry), truth.statements.get(entry))
                            || !Objects.equals(endedSponsorships.get(entry), truth.endedSponsorships.get(entry))
                            || !Objects.equals(ends.get(fact.association), truth.ends.get(fact.association)))
                    .forEach(concerned::add));
        }
        return concerned;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        statements.forEach((entry, stated) -> stated.forEach(fact -> facts.add(
                isStock(fact.measure)
                        ? lasting(fact, endedSponsorships.get(entry), ends.get(fact.association))
                        : fact)));
        return facts;
    }

    private static boolean isStock(String measure) {
        return List.of(
                        "associations",
                        "special-nature",
                        "members",
                        "sponsors",
                        "sponsored-people",
                        "unresolved-sponsored-people")
                .contains(measure);
    }

    private static Fact lasting(Fact fact, LocalDate... ends) {
        LocalDate until = fact.until;
        for (LocalDate end : ends) {
            if (end != null && (until == null || end.isBefore(until))) {
                until = end;
            }
        }
        return new Fact(fact.measure, fact.association, fact.from, until, fact.amount, fact.dimensions);
    }

    private void state(LedgerEvent event) {
        if (event instanceof AssociationRegistered e) {
            once(new Fact("associations", e.associationId(), e.effectiveOn(), null, 1, Map.of()));
        } else if (event instanceof AssociationDissolved e) {
            ends.put(e.associationId(), e.effectiveOn());
        } else if (event instanceof AssociationMerged e) {
            ends.put(e.associationId(), e.effectiveOn());
        } else if (event instanceof SpecialNatureRecognised e) {
            once(new Fact("special-nature", e.associationId(), e.effectiveOn(), null, 1, Map.of()));
        } else if (event instanceof SpecialNatureWithdrawn e) {
            once(new Fact("special-nature", e.associationId(), e.effectiveOn(), null, -1, Map.of()));
        } else if (event instanceof MembershipRollOpened e) {
            opening(e.associationId(), e.effectiveOn(), e.members());
        } else if (event instanceof MembershipRollOpeningCorrected e) {
            opening(e.associationId(), e.effectiveOn(), e.members());
        } else if (event instanceof FundYearOpened e) {
            fundOpening(e.associationId(), e.year(), e.openingBalance().amount());
        } else if (event instanceof FundYearOpeningCorrected e) {
            fundOpening(e.associationId(), e.year(), e.openingBalance().amount());
        } else {
            stateEntry(event);
        }
    }

    private void stateEntry(LedgerEvent event) {
        if (event instanceof MembersAdmitted e) {
            members(e.associationId(), e.entryId(), e.effectiveOn(), e.count(), null);
        } else if (event instanceof MemberEnrolled e) {
            members(e.associationId(), e.entryId(), e.effectiveOn(), 1, null);
        } else if (event instanceof MembersDeparted e) {
            members(
                    e.associationId(),
                    e.entryId(),
                    e.effectiveOn(),
                    e.count(),
                    e.reason().name());
        } else if (event instanceof MembershipEnded e) {
            members(
                    e.associationId(),
                    e.entryId(),
                    e.effectiveOn(),
                    1,
                    e.reason().name());
        } else if (event instanceof MembershipEntryCorrected e) {
            String reason =
                    e.departureReason() == null ? null : e.departureReason().name();
            members(e.associationId(), e.entryId(), e.effectiveOn(), e.count(), reason);
        } else if (event instanceof MembershipEntryVoided e) {
            statements.remove(e.entryId());
        } else if (event instanceof DonationRecorded e) {
            donation(e.associationId(), e.entryId(), e.effectiveOn(), e.donation());
        } else if (event instanceof DonationCorrected e) {
            donation(e.associationId(), e.entryId(), e.effectiveOn(), e.donation());
        } else if (event instanceof DonationVoided e) {
            statements.remove(e.entryId());
        } else if (event instanceof ScholarshipAwarded e) {
            aid(e.associationId(), e.entryId(), e.effectiveOn(), e.scholarship());
        } else if (event instanceof SupportProvided e) {
            aid(e.associationId(), e.entryId(), e.effectiveOn(), e.support());
        } else if (event instanceof RewardGiven e) {
            aid(e.associationId(), e.entryId(), e.effectiveOn(), e.reward());
        } else if (event instanceof DisbursementCorrected e) {
            aid(e.associationId(), e.entryId(), e.effectiveOn(), e.disbursement());
        } else if (event instanceof DisbursementVoided e) {
            statements.remove(e.entryId());
        } else if (event instanceof OperatingFundsRecorded e) {
            operating(
                    e.associationId(), e.entryId(), e.effectiveOn(), e.amount().amount(), e.source());
        } else if (event instanceof OperatingFundsCorrected e) {
            operating(
                    e.associationId(), e.entryId(), e.effectiveOn(), e.amount().amount(), e.source());
        } else if (event instanceof OperatingFundsVoided e) {
            statements.remove(e.entryId());
        } else if (event instanceof SponsorshipPledged e) {
            pledge(e.associationId(), e.sponsorshipId(), e.pledge());
        } else if (event instanceof SponsorshipAmended e) {
            pledge(e.associationId(), e.sponsorshipId(), e.pledge());
        } else if (event instanceof SponsorshipEnded e) {
            endedSponsorships.put(e.sponsorshipId(), e.endedOn());
        } else if (event instanceof SponsorshipEndCorrected e) {
            endedSponsorships.put(e.sponsorshipId(), e.endedOn());
        } else if (event instanceof SponsorshipEndVoided e) {
            endedSponsorships.remove(e.sponsorshipId());
        } else if (event instanceof SponsorshipVoided e) {
            statements.remove(e.sponsorshipId());
        }
    }

    private void once(Fact fact) {
        statements.put(anonymous++, List.of(fact));
    }

    private void opening(UUID of, LocalDate on, int members) {
        statements.put(List.of("roll", of), List.of(new Fact("members", of, on, null, members, Map.of())));
    }

    private void fundOpening(UUID of, int year, long amount) {
        statements.put(
                List.of("fund", of, year),
                List.of(new Fact("fund-balance", of, LocalDate.of(year, 1, 1), null, amount, Map.of())));
    }

    private void members(UUID of, UUID entry, LocalDate on, int count, @Nullable String departureReason) {
        statements.put(
                entry,
                departureReason == null
                        ? List.of(
                                new Fact("members", of, on, null, count, Map.of()),
                                new Fact("admissions", of, on, null, count, Map.of()))
                        : List.of(
                                new Fact("members", of, on, null, -count, Map.of()),
                                new Fact(
                                        "departures",
                                        of,
                                        on,
                                        null,
                                        count,
                                        Map.of("departureReason", departureReason))));
    }

    private void donation(UUID of, UUID entry, LocalDate on, Donation donation) {
        String donor = donation.donor().kind().name();
        long goods = donation.inKind().stream()
                .mapToLong(item -> item.valuation().amount().amount())
                .sum();
        statements.put(
                entry,
                List.of(
                        new Fact("donations", of, on, null, 1, Map.of("donorKind", donor)),
                        new Fact(
                                "mobilised",
                                of,
                                on,
                                null,
                                donation.cash().amount(),
                                Map.of("donorKind", donor, "form", "CASH")),
                        new Fact("mobilised", of, on, null, goods, Map.of("donorKind", donor, "form", "IN_KIND")),
                        new Fact("fund-balance", of, on, null, donation.cash().amount() + goods, Map.of())));
    }

    private void aid(UUID of, UUID entry, LocalDate on, Disbursement aid) {
        Map<String, String> category =
                Map.of("category", aid.recipients().category().name());
        Map<String, String> disbursed = new HashMap<>(category);
        long people = aid.recipients().headCount();
        long unnamed = unnamed(aid.recipients());
        long value = aid.value().amount();
        List<Fact> facts = new ArrayList<>();
        if (aid instanceof Scholarship scholarship) {
            disbursed.put("disbursementKind", "SCHOLARSHIP");
            facts.add(new Fact("scholarships", of, on, null, scholarship.awards(), category));
            facts.add(new Fact("scholarship-people", of, on, null, people, category));
            facts.add(new Fact("unresolved-scholarship-recipients", of, on, null, unnamed, category));
            facts.add(new Fact("unresolved-beneficiaries", of, on, null, unnamed, category));
            facts.add(new Fact("scholarship-value", of, on, null, value, category));
        } else if (aid instanceof Support support) {
            disbursed.put("supportKind", support.supportKind().name());
            Map<String, String> kind = Map.copyOf(disbursed);
            disbursed.put("disbursementKind", "SUPPORT");
            facts.add(new Fact("supports", of, on, null, support.instances(), kind));
            facts.add(new Fact("support-people", of, on, null, people, kind));
            facts.add(new Fact("unresolved-supported-people", of, on, null, unnamed, kind));
            facts.add(new Fact("unresolved-beneficiaries", of, on, null, unnamed, category));
            facts.add(new Fact("support-value", of, on, null, value, kind));
        } else {
            disbursed.put("disbursementKind", "REWARD");
            facts.add(new Fact("rewards", of, on, null, people, category));
            facts.add(new Fact("reward-value", of, on, null, value, category));
        }
        facts.add(new Fact("disbursed", of, on, null, value, disbursed));
        facts.add(new Fact("fund-balance", of, on, null, -value, Map.of()));
        statements.put(entry, facts);
    }

    private void operating(UUID of, UUID entry, LocalDate on, long amount, Enum<?> source) {
        statements.put(
                entry, List.of(new Fact("operating-funds", of, on, null, amount, Map.of("source", source.name()))));
    }

    private static long unnamed(Recipients recipients) {
        return recipients.beneficiaries().isEmpty() ? recipients.headCount() : 0;
    }

    private void pledge(UUID of, UUID entry, Pledge pledge) {
        Map<String, String> kind = Map.of("sponsorKind", pledge.sponsor().kind().name());
        Map<String, String> category =
                Map.of("category", pledge.recipients().category().name());
        LocalDate from = pledge.from();
        LocalDate until = pledge.until();
        statements.put(
                entry,
                List.of(
                        new Fact("sponsors", of, from, until, 1, kind),
                        new Fact(
                                "sponsored-people",
                                of,
                                from,
                                until,
                                pledge.recipients().headCount(),
                                category),
                        new Fact(
                                "unresolved-sponsored-people", of, from, until, unnamed(pledge.recipients()), category),
                        new Fact("unresolved-beneficiaries", of, from, null, unnamed(pledge.recipients()), category),
                        new Fact(
                                "sponsorship-value",
                                of,
                                from,
                                null,
                                pledge.value().amount(),
                                kind)));
    }
}
