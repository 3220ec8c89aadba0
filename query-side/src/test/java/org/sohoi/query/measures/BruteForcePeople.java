package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.beneficiary.BeneficiariesMerged;
import org.sohoi.events.beneficiary.BeneficiaryMergeReverted;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.SponsorshipAmended;
import org.sohoi.events.sponsorship.SponsorshipEndCorrected;
import org.sohoi.events.sponsorship.SponsorshipEndVoided;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.sponsorship.SponsorshipVoided;

/**
 * How many different people there are according to a list of events: it keeps whom each entry names as last stated, and
 * puts their names into a set.
 */
final class BruteForcePeople {

    private final AskMeasure question;
    private final BruteForceAnswers answers;
    private final Map<UUID, Stated> statements = new HashMap<>();
    private final Map<UUID, LocalDate> ends = new HashMap<>();
    private final Map<UUID, UUID> survivors = new HashMap<>();

    BruteForcePeople(AskMeasure question, List<LedgerEvent> recorded) {
        this.question = question;
        this.answers = new BruteForceAnswers(question, true, recorded);
        recorded.subList(0, (int) question.coordinates().position()).forEach(this::state);
    }

    /** The counts of every group that holds somebody, one for each period of {@code steps}. */
    Map<List<@Nullable String>, List<Long>> groups(List<LocalDate[]> steps) {
        Map<List<@Nullable String>, List<Set<UUID>>> people = new TreeMap<>(new GroupOrder());
        for (Stated stated : chosen()) {
            List<@Nullable String> group = new ArrayList<>();
            question.groupBy().forEach(dimension -> group.add(answers.value(stated.fact(), dimension.label())));
            List<Set<UUID>> ofGroup = people.computeIfAbsent(group, key -> sets(steps.size()));
            for (int i = 0; i < steps.size(); i++) {
                if (reaches(stated, steps.get(i)[0], steps.get(i)[1])) {
                    stated.people.forEach(new Into(ofGroup.get(i)));
                }
            }
        }
        Map<List<@Nullable String>, List<Long>> groups = new TreeMap<>(new GroupOrder());
        people.forEach((group, sets) -> {
            if (sets.stream().anyMatch(set -> !set.isEmpty())) {
                groups.put(group, sets.stream().map(set -> (long) set.size()).toList());
            }
        });
        return groups;
    }

    long total(@Nullable LocalDate from, LocalDate to) {
        Set<UUID> people = new HashSet<>();
        chosen().stream()
                .filter(stated -> reaches(stated, from, to))
                .forEach(stated -> stated.people.forEach(new Into(people)));
        return people.size();
    }

    /** Of the whole question. */
    long total() {
        return total(
                question.coordinates().from(), question.coordinates().lastDay().plusDays(1));
    }

    private List<Stated> chosen() {
        String way = switch (question.measure()) {
            case "distinct-scholarship-recipients" -> "scholarship";
            case "distinct-supported-people" -> "support";
            case "distinct-sponsored-people" -> "sponsorship";
            default -> "";
        };
        return statements.values().stream()
                .filter(stated -> stated.way.startsWith(way))
                .filter(stated -> answers.passes(stated.fact()))
                .toList();
    }

    /** Day by day would be slow; what must hold of some day of both. */
    private boolean reaches(Stated stated, @Nullable LocalDate from, LocalDate to) {
        boolean onTheLastDay = question.measure().equals("distinct-sponsored-people");
        LocalDate first = onTheLastDay ? to.minusDays(1) : from;
        LocalDate begin = first == null || stated.from.isAfter(first) ? stated.from : first;
        LocalDate end = to;
        LocalDate associationEnd = stated.way.equals("sponsorship") ? ends.get(stated.association) : null;
        for (LocalDate until : new @Nullable LocalDate[] {stated.until, stated.ended, associationEnd}) {
            if (until != null && until.isBefore(end)) {
                end = until;
            }
        }
        return begin.isBefore(end);
    }

    private void state(LedgerEvent event) {
        if (event instanceof ScholarshipAwarded e) {
            given(e.associationId(), e.entryId(), e.effectiveOn(), e.scholarship());
        } else if (event instanceof SupportProvided e) {
            given(e.associationId(), e.entryId(), e.effectiveOn(), e.support());
        } else if (event instanceof DisbursementCorrected e) {
            statements.remove(e.entryId());
            given(e.associationId(), e.entryId(), e.effectiveOn(), e.disbursement());
        } else if (event instanceof DisbursementVoided e) {
            statements.remove(e.entryId());
        } else if (event instanceof SponsorshipPledged e) {
            pledged(e.associationId(), e.sponsorshipId(), e.pledge());
        } else if (event instanceof SponsorshipAmended e) {
            pledged(e.associationId(), e.sponsorshipId(), e.pledge());
        } else if (event instanceof SponsorshipEnded e) {
            statements.computeIfPresent(e.sponsorshipId(), (id, stated) -> stated.endedOn(e.endedOn()));
        } else if (event instanceof SponsorshipEndCorrected e) {
            statements.computeIfPresent(e.sponsorshipId(), (id, stated) -> stated.endedOn(e.endedOn()));
        } else if (event instanceof SponsorshipEndVoided e) {
            statements.computeIfPresent(e.sponsorshipId(), (id, stated) -> stated.endedOn(null));
        } else if (event instanceof SponsorshipVoided e) {
            statements.remove(e.sponsorshipId());
        } else if (event instanceof AssociationDissolved e) {
            ends.put(e.associationId(), e.effectiveOn());
        } else if (event instanceof AssociationMerged e) {
            ends.put(e.associationId(), e.effectiveOn());
        } else if (event instanceof BeneficiariesMerged e) {
            survivors.put(e.absorbedId(), e.survivingId());
        } else if (event instanceof BeneficiaryMergeReverted e) {
            survivors.remove(e.absorbedId());
        }
    }

    private void given(UUID of, UUID entry, LocalDate on, Disbursement given) {
        Map<String, String> dimensions =
                new HashMap<>(Map.of("category", given.recipients().category().name()));
        if (given instanceof Support support) {
            dimensions.put("supportKind", support.supportKind().name());
        } else if (!(given instanceof Scholarship)) {
            return;
        }
        String way = given instanceof Support ? "support" : "scholarship";
        put(entry, new Stated(way, of, on, on.plusDays(1), null, dimensions, named(given.recipients())));
    }

    private void pledged(UUID of, UUID sponsorship, Pledge pledge) {
        put(
                sponsorship,
                new Stated(
                        "sponsorship",
                        of,
                        pledge.from(),
                        pledge.until(),
                        null,
                        Map.of("category", pledge.recipients().category().name()),
                        named(pledge.recipients())));
    }

    private void put(UUID entry, Stated stated) {
        statements.put(entry, stated);
    }

    private static List<UUID> named(Recipients recipients) {
        return recipients.beneficiaries();
    }

    private static List<Set<UUID>> sets(int number) {
        List<Set<UUID>> sets = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sets.add(new HashSet<>());
        }
        return sets;
    }

    /** Puts people in as who they are known to be. */
    private final class Into implements java.util.function.Consumer<UUID> {

        private final Set<UUID> people;

        private Into(Set<UUID> people) {
            this.people = people;
        }

        @Override
        public void accept(UUID named) {
            UUID person = named;
            while (survivors.containsKey(person)) {
                person = survivors.get(person);
            }
            people.add(person);
        }
    }

    private record Stated(
            String way,
            UUID association,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate ended,
            Map<String, String> dimensions,
            List<UUID> people) {

        BruteForce.Fact fact() {
            return new BruteForce.Fact(way, association, from, until, 1, dimensions);
        }

        Stated endedOn(@Nullable LocalDate day) {
            return new Stated(way, association, from, until, day, dimensions, people);
        }
    }
}
