package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sohoi.command.association.RecogniseSpecialNature;
import org.sohoi.command.association.RegisterAssociation;
import org.sohoi.command.fund.AwardScholarship;
import org.sohoi.command.fund.CorrectDisbursement;
import org.sohoi.command.fund.CorrectDonation;
import org.sohoi.command.fund.GiveReward;
import org.sohoi.command.fund.ProvideSupport;
import org.sohoi.command.fund.RecordDonation;
import org.sohoi.command.fund.VoidDisbursement;
import org.sohoi.command.fund.VoidDonation;
import org.sohoi.command.membership.AdmitMembers;
import org.sohoi.command.membership.CorrectMembershipEntry;
import org.sohoi.command.membership.OpenMembershipRoll;
import org.sohoi.command.membership.RecordDepartures;
import org.sohoi.command.membership.VoidMembershipEntry;
import org.sohoi.command.sponsorship.AmendSponsorship;
import org.sohoi.command.sponsorship.EndSponsorship;
import org.sohoi.command.sponsorship.PledgeSponsorship;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.standalone.demo.province.DemoAssociation;
import org.sohoi.standalone.demo.province.Figure;

/** What the commands of a year come to, in the plainest way: the last thing said about each entry counts. */
public final class Tally {

    private record Entry(UUID association, LocalDate on, Object content) {}

    private record Admitted(int count) {}

    private record Departed(int count) {}

    private final DemoYear year;
    private final Map<UUID, RegisterAssociation> associations = new LinkedHashMap<>();
    private final List<UUID> special = new ArrayList<>();
    private final Map<UUID, Integer> openings = new HashMap<>();
    private final Map<UUID, Entry> entries = new HashMap<>();
    private final Map<UUID, LocalDate> ends = new HashMap<>();

    private Tally(DemoYear year) {
        this.year = year;
    }

    public static Tally of(DemoYear year) {
        Tally tally = new Tally(year);
        year.phases().stream()
                .flatMap(phase -> phase.commands().stream())
                .map(DemoCommand::payload)
                .forEach(tally::take);
        return tally;
    }

    private void take(Object command) {
        if (command instanceof RegisterAssociation c) {
            associations.put(c.associationId(), c);
        } else if (command instanceof RecogniseSpecialNature c) {
            special.add(c.associationId());
        } else if (command instanceof OpenMembershipRoll c) {
            openings.put(c.associationId(), c.members());
        } else if (command instanceof RecordDonation c) {
            add(c.associationId(), c.entryId(), c.effectiveOn(), c.donation());
        } else if (command instanceof AwardScholarship c) {
            add(c.associationId(), c.entryId(), c.effectiveOn(), c.scholarship());
        } else if (command instanceof ProvideSupport c) {
            add(c.associationId(), c.entryId(), c.effectiveOn(), c.support());
        } else if (command instanceof GiveReward c) {
            add(c.associationId(), c.entryId(), c.effectiveOn(), c.reward());
        } else if (command instanceof AdmitMembers c) {
            add(c.associationId(), c.entryId(), c.effectiveOn(), new Admitted(c.count()));
        } else if (command instanceof RecordDepartures c) {
            add(c.associationId(), c.entryId(), c.effectiveOn(), new Departed(c.count()));
        } else if (command instanceof PledgeSponsorship c) {
            add(c.associationId(), c.sponsorshipId(), c.pledge().from(), c.pledge());
        } else {
            takeChange(command);
        }
    }

    private void takeChange(Object command) {
        if (command instanceof CorrectDonation c) {
            change(c.associationId(), c.entryId(), c.effectiveOn(), c.donation());
        } else if (command instanceof CorrectDisbursement c) {
            change(c.associationId(), c.entryId(), c.effectiveOn(), c.disbursement());
        } else if (command instanceof CorrectMembershipEntry c) {
            Object content = c.departureReason() == null ? new Admitted(c.count()) : new Departed(c.count());
            change(c.associationId(), c.entryId(), c.effectiveOn(), content);
        } else if (command instanceof AmendSponsorship c) {
            change(c.associationId(), c.sponsorshipId(), c.pledge().from(), c.pledge());
        } else if (command instanceof EndSponsorship c) {
            if (!entries.containsKey(c.sponsorshipId()) || ends.put(c.sponsorshipId(), c.endedOn()) != null) {
                throw new AssertionError("Ended, and was not there: " + c);
            }
        } else if (command instanceof VoidDonation c) {
            remove(c.entryId());
        } else if (command instanceof VoidDisbursement c) {
            remove(c.entryId());
        } else if (command instanceof VoidMembershipEntry c) {
            remove(c.entryId());
        }
    }

    private void add(UUID association, UUID entry, LocalDate on, Object content) {
        if (entries.put(entry, new Entry(association, on, content)) != null) {
            throw new AssertionError("Recorded twice: " + entry);
        }
    }

    private void change(UUID association, UUID entry, LocalDate on, Object content) {
        Entry before = entries.put(entry, new Entry(association, on, content));
        if (before == null
                || !before.association().equals(association)
                || before.content().getClass() != content.getClass()) {
            throw new AssertionError("Corrected, and was not there: " + entry);
        }
    }

    private void remove(UUID entry) {
        if (entries.remove(entry) == null) {
            throw new AssertionError("Voided, and was not there: " + entry);
        }
    }

    /** What the figure's measure comes to. */
    public long of(Figure figure) {
        Collection<UUID> system = systemOf(figure);
        return switch (figure.measure()) {
            case "associations" ->
                associations.values().stream()
                        .filter(one -> admits(figure, "level", one.level()))
                        .count();
            case "special-nature" ->
                special.stream()
                        .filter(id ->
                                admits(figure, "level", associations.get(id).level()))
                        .count();
            case "mobilised" ->
                sum(figure, system, Donation.class, donation -> donation.total().amount());
            case "scholarships" -> disbursed(figure, system, Scholarship.class, Scholarship::awards);
            case "scholarship-people" ->
                disbursed(
                        figure,
                        system,
                        Scholarship.class,
                        one -> one.recipients().headCount());
            case "support-people" ->
                disbursed(figure, system, Support.class, one -> one.recipients().headCount());
            case "supports" -> disbursed(figure, system, Support.class, Support::instances);
            case "rewards" ->
                disbursed(figure, system, Reward.class, one -> one.recipients().headCount());
            case "disbursed" ->
                disbursed(figure, system, Disbursement.class, one -> one.value().amount());
            case "sponsors" ->
                inForce(figure, system)
                        .filter(pledge ->
                                admits(figure, "sponsorKind", pledge.sponsor().kind()))
                        .count();
            case "sponsored-people" ->
                inForce(figure, system)
                        .filter(pledge ->
                                admits(figure, "category", pledge.recipients().category()))
                        .mapToLong(pledge -> pledge.recipients().headCount())
                        .sum();
            case "sponsorship-value" ->
                sum(figure, system, Pledge.class, pledge -> pledge.value().amount());
            case "admissions" -> sum(figure, system, Admitted.class, Admitted::count);
            case "members" ->
                system.stream().mapToLong(id -> openings.getOrDefault(id, 0)).sum()
                        + sum(figure, system, Admitted.class, Admitted::count)
                        - sum(figure, system, Departed.class, Departed::count);
            default -> throw new AssertionError("Unknown measure " + figure.measure());
        };
    }

    private Collection<UUID> systemOf(Figure figure) {
        return year.associations().all().stream()
                .filter(one -> figure.system() == null || one.system().equals(figure.system()))
                .map(DemoAssociation::id)
                .collect(Collectors.toSet());
    }

    private <D extends Disbursement> long disbursed(
            Figure figure, Collection<UUID> system, Class<D> kind, ToLongFunction<D> value) {
        return sum(
                figure,
                system,
                kind,
                one -> admits(figure, "category", one.recipients().category()) ? value.applyAsLong(one) : 0);
    }

    private <C> long sum(Figure figure, Collection<UUID> system, Class<C> kind, ToLongFunction<C> value) {
        return until(figure, system, kind, entry -> true)
                .mapToLong(entry -> value.applyAsLong(kind.cast(entry.content())))
                .sum();
    }

    private Stream<Pledge> inForce(Figure figure, Collection<UUID> system) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().content() instanceof Pledge)
                .filter(entry -> system.contains(entry.getValue().association()))
                .filter(entry ->
                        !ends.getOrDefault(entry.getKey(), LocalDate.MAX).isBefore(figure.to()))
                .map(entry -> (Pledge) entry.getValue().content())
                .filter(pledge -> !pledge.from().isAfter(figure.to()))
                .filter(pledge -> pledge.until() == null || pledge.until().isAfter(figure.to()));
    }

    private Stream<Entry> until(Figure figure, Collection<UUID> system, Class<?> kind, Predicate<Entry> condition) {
        return entries.values().stream()
                .filter(entry -> kind.isInstance(entry.content()))
                .filter(entry -> system.contains(entry.association()))
                .filter(entry -> entry.on().isBefore(figure.to()))
                .filter(entry -> figure.from() == null || !entry.on().isBefore(figure.from()))
                .filter(condition);
    }

    private static boolean admits(Figure figure, String dimension, Enum<?> value) {
        List<String> values = figure.filter().get(dimension);
        return values == null || values.contains(value.name());
    }

    Set<UUID> associations() {
        return associations.keySet();
    }
}
