package org.sohoi.standalone.byhand;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.standalone.byhand.Books.Admission;
import org.sohoi.standalone.byhand.Books.Departure;
import org.sohoi.standalone.byhand.Books.Entry;
import org.sohoi.standalone.byhand.Books.Held;
import org.sohoi.standalone.byhand.Books.Opening;

/** What each measure is made up of. */
final class Quantities {

    static final Set<String> STOCKS =
            Set.of("associations", "special-nature", "members", "sponsors", "sponsored-people", "fund-balance");

    static final Map<String, List<String>> MARKS = Map.ofEntries(
            Map.entry("associations", List.of()),
            Map.entry("special-nature", List.of()),
            Map.entry("members", List.of()),
            Map.entry("admissions", List.of()),
            Map.entry("departures", List.of("departureReason")),
            Map.entry("donations", List.of("donorKind")),
            Map.entry("mobilised", List.of("form", "donorKind")),
            Map.entry("scholarships", List.of("category")),
            Map.entry("supports", List.of("supportKind", "category")),
            Map.entry("support-people", List.of("supportKind", "category")),
            Map.entry("rewards", List.of("category")),
            Map.entry("disbursed", List.of("disbursementKind", "category")),
            Map.entry("sponsors", List.of("sponsorKind")),
            Map.entry("sponsored-people", List.of("category")),
            Map.entry("sponsorship-value", List.of("sponsorKind")),
            Map.entry("fund-balance", List.of()));

    private final Books books;

    Quantities(Books books) {
        this.books = books;
    }

    Stream<Quantity> of(String measure) {
        return switch (measure) {
            case "associations" ->
                books.associations.values().stream()
                        .map(one -> new Quantity(
                                one.associationId(), one.effectiveOn(), end(one.associationId()), 1, Map.of()));
            case "special-nature" ->
                books.recognitions.values().stream()
                        .flatMap(List::stream)
                        .map(one -> new Quantity(
                                one.association(), one.on(), end(one.association()), (int) one.content(), Map.of()));
            default ->
                books.entries.entrySet().stream().flatMap(entry -> of(measure, entry.getKey(), entry.getValue()));
        };
    }

    private LocalDate end(UUID association) {
        return books.dissolved.getOrDefault(association, LocalDate.MAX);
    }

    private Stream<Quantity> of(String measure, UUID id, Entry entry) {
        Object content = entry.content();
        if (content instanceof Donation donation) {
            return ofDonation(measure, entry, donation);
        }
        if (content instanceof Disbursement disbursement) {
            return ofDisbursement(measure, entry, disbursement);
        }
        if (content instanceof Pledge pledge) {
            return ofPledge(measure, id, entry, pledge);
        }
        if (content instanceof Held held) {
            return measure.equals("fund-balance") ? flow(entry, held.amount(), Map.of()) : Stream.of();
        }
        return ofMembers(measure, entry);
    }

    private static Stream<Quantity> ofDonation(String measure, Entry entry, Donation donation) {
        String donor = donation.donor().kind().name();
        return switch (measure) {
            case "donations" -> flow(entry, 1, Map.of("donorKind", donor));
            case "mobilised" ->
                Stream.concat(
                        flow(entry, donation.cash().amount(), Map.of("form", "CASH", "donorKind", donor)),
                        flow(entry, donation.inKindValue().amount(), Map.of("form", "IN_KIND", "donorKind", donor)));
            case "fund-balance" -> flow(entry, donation.total().amount(), Map.of());
            default -> Stream.of();
        };
    }

    private static Stream<Quantity> ofDisbursement(String measure, Entry entry, Disbursement given) {
        String category = given.recipients().category().name();
        long value = given.value().amount();
        if (measure.equals("fund-balance")) {
            return flow(entry, -value, Map.of());
        }
        if (measure.equals("disbursed")) {
            String kind = given.getClass().getSimpleName().toUpperCase(Locale.ROOT);
            return flow(entry, value, Map.of("disbursementKind", kind, "category", category));
        }
        if (given instanceof Scholarship scholarship && measure.equals("scholarships")) {
            return flow(entry, scholarship.awards(), Map.of("category", category));
        }
        if (given instanceof Reward && measure.equals("rewards")) {
            return flow(entry, given.recipients().headCount(), Map.of("category", category));
        }
        if (given instanceof Support support) {
            Map<String, String> marks = Map.of(
                    "category", category, "supportKind", support.supportKind().name());
            return switch (measure) {
                case "supports" -> flow(entry, support.instances(), marks);
                case "support-people" -> flow(entry, support.recipients().headCount(), marks);
                default -> Stream.of();
            };
        }
        return Stream.of();
    }

    private Stream<Quantity> ofPledge(String measure, UUID id, Entry entry, Pledge pledge) {
        LocalDate until = pledge.until() == null ? LocalDate.MAX : pledge.until();
        LocalDate ended = books.endedSponsorships.getOrDefault(id, LocalDate.MAX);
        LocalDate last = Stream.of(until, ended, end(entry.association()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return switch (measure) {
            case "sponsors" ->
                Stream.of(new Quantity(
                        entry.association(),
                        entry.on(),
                        last,
                        1,
                        Map.of("sponsorKind", pledge.sponsor().kind().name())));
            case "sponsored-people" ->
                Stream.of(new Quantity(
                        entry.association(),
                        entry.on(),
                        last,
                        pledge.recipients().headCount(),
                        Map.of("category", pledge.recipients().category().name())));
            case "sponsorship-value" ->
                flow(
                        entry,
                        pledge.value().amount(),
                        Map.of("sponsorKind", pledge.sponsor().kind().name()));
            default -> Stream.of();
        };
    }

    private Stream<Quantity> ofMembers(String measure, Entry entry) {
        return switch (measure) {
            case "members" ->
                Stream.of(new Quantity(
                        entry.association(), entry.on(), end(entry.association()), members(entry.content()), Map.of()));
            case "admissions" ->
                entry.content() instanceof Admission admission
                        ? flow(entry, admission.members(), Map.of())
                        : Stream.of();
            case "departures" ->
                entry.content() instanceof Departure departure
                        ? flow(entry, departure.members(), Map.of("departureReason", departure.reason()))
                        : Stream.of();
            default -> Stream.of();
        };
    }

    private static long members(Object content) {
        if (content instanceof Opening opening) {
            return opening.members();
        }
        return content instanceof Admission admission ? admission.members() : -((Departure) content).members();
    }

    private static Stream<Quantity> flow(Entry entry, long amount, Map<String, String> marks) {
        return Stream.of(Quantity.flow(entry.association(), entry.on(), amount, marks));
    }
}
