package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitsReorganised;
import org.sohoi.query.measures.BruteForce.Fact;

/** Answers questions by going through all that was recorded up to T, fact by fact. */
final class BruteForceAnswers {

    private static final Comparator<List<@Nullable String>> BY_VALUES = (one, other) -> {
        Comparator<@Nullable String> values = Comparator.nullsLast(Comparator.naturalOrder());
        for (int i = 0; i < one.size(); i++) {
            int order = values.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    private final AskMeasure question;
    private final boolean flow;
    private final List<LedgerEvent> known;
    private final Map<UUID, AssociationRegistered> registered = new HashMap<>();
    private final boolean reformed;

    /** @param recorded all events, the one at position 1 first */
    BruteForceAnswers(AskMeasure question, boolean flow, List<LedgerEvent> recorded) {
        this.question = question;
        this.flow = flow;
        this.known = recorded.subList(0, (int) question.coordinates().position());
        this.reformed = !question.coordinates().boundaries().isBefore(RandomMap.REFORM)
                && known.stream().anyMatch(UnitsReorganised.class::isInstance);
        for (LedgerEvent event : known) {
            if (event instanceof AssociationRegistered registration) {
                registered.put(registration.associationId(), registration);
            }
        }
    }

    /** The values of every group that holds something, one for each day or period of {@code steps}. */
    Map<List<@Nullable String>, List<Long>> groups(List<LocalDate[]> steps) {
        Map<List<@Nullable String>, List<Long>> groups = new TreeMap<>(BY_VALUES);
        for (Fact fact : chosen()) {
            List<@Nullable String> group = question.groupBy().stream()
                    .map(dimension -> value(fact, dimension.label()))
                    .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
            List<Long> values = groups.computeIfAbsent(
                    group, key -> new ArrayList<>(steps.stream().map(s -> 0L).toList()));
            for (int i = 0; i < steps.size(); i++) {
                values.set(i, values.get(i) + amount(fact, steps.get(i)[0], steps.get(i)[1]));
            }
        }
        Map<List<@Nullable String>, List<Long>> holding = new LinkedHashMap<>();
        groups.forEach((group, values) -> {
            if (values.stream().anyMatch(value -> value != 0)) {
                holding.put(group, values);
            }
        });
        return holding;
    }

    long total(@Nullable LocalDate from, LocalDate to) {
        return chosen().stream().mapToLong(fact -> amount(fact, from, to)).sum();
    }

    /** Of the whole question. */
    long total() {
        return totalUpTo(known.size());
    }

    /** Of what was recorded up to a position, on the map known at T. */
    long totalUpTo(long position) {
        return chosen(position).stream()
                .mapToLong(fact -> amount(
                        fact,
                        question.coordinates().from(),
                        question.coordinates().lastDay().plusDays(1)))
                .sum();
    }

    /**
     * At most how many amounts an event can have. Of every chosen fact that it states, takes back or ends, one where that
     * happens on a day; where it lasts, the beginning and the end, and both once more if the association had ended before.
     * What a fund holds does not end, but consists of cash and goods.
     */
    long mostAmountsAt(long position) {
        int each = flow ? 1 : 4;
        return each
                * BruteForce.concerned(known.subList(0, (int) position)).stream()
                        .filter(fact -> fact.measure().equals(question.measure()))
                        .filter(this::passes)
                        .count();
    }

    private List<Fact> chosen() {
        return chosen(known.size());
    }

    private List<Fact> chosen(long position) {
        return BruteForce.facts(known.subList(0, (int) position)).stream()
                .filter(fact -> fact.measure().equals(question.measure()))
                .filter(this::passes)
                .toList();
    }

    private long amount(Fact fact, @Nullable LocalDate from, LocalDate to) {
        boolean counts = flow
                ? (from == null || !fact.from().isBefore(from)) && fact.from().isBefore(to)
                : fact.from().isBefore(to)
                        && (fact.until() == null || !fact.until().isBefore(to));
        return counts ? fact.amount() : 0;
    }

    boolean passes(Fact fact) {
        MeasureFilter filter = question.filter();
        UUID association = filter.association();
        if (association != null && !scope(association, filter.tiers()).contains(fact.association())) {
            return false;
        }
        String unit = filter.unit();
        if (unit != null && !lineage(fact.association()).containsValue(unit)) {
            return false;
        }
        return filter.values().entrySet().stream().allMatch(condition -> {
            String value = value(fact, condition.getKey().label());
            return condition.getValue().contains(value == null ? "none" : value);
        });
    }

    private Set<UUID> scope(UUID association, Tiers tiers) {
        Set<UUID> scope = new HashSet<>(Set.of(association));
        while (tiers == Tiers.ALL
                && registered.values().stream()
                        .filter(other -> other.superiorId() != null && scope.contains(other.superiorId()))
                        .map(other -> scope.add(other.associationId()))
                        .reduce(false, Boolean::logicalOr)) {
            // Until nobody is added.
        }
        return scope;
    }

    @Nullable String value(Fact fact, String dimension) {
        return switch (dimension) {
            case "association" -> fact.association().toString();
            case "field" -> registered.get(fact.association()).field().name();
            case "level" -> level(fact.association()).name();
            case "province" -> lineage(fact.association()).get(Level.PROVINCE);
            case "district" -> lineage(fact.association()).get(Level.DISTRICT);
            case "commune" -> lineage(fact.association()).get(Level.COMMUNE);
            default -> fact.dimensions().get(dimension);
        };
    }

    private Level level(UUID association) {
        AssociationMoved moved = lastMove(association);
        return moved == null ? registered.get(association).level() : moved.level();
    }

    private Map<Level, String> lineage(UUID association) {
        AssociationMoved moved = lastMove(association);
        String unit = moved == null ? registered.get(association).unitCode() : moved.unitCode();
        return RandomMap.lineage(unit, reformed);
    }

    /** The last one on or before the day of the map; before it was registered, an association stood where it began. */
    private @Nullable AssociationMoved lastMove(UUID association) {
        LocalDate registeredOn = registered.get(association).effectiveOn();
        LocalDate boundaries = question.coordinates().boundaries();
        LocalDate day = boundaries.isBefore(registeredOn) ? registeredOn : boundaries;
        AssociationMoved last = null;
        for (LedgerEvent event : known) {
            if (event instanceof AssociationMoved moved
                    && moved.associationId().equals(association)
                    && !moved.effectiveOn().isAfter(day)
                    && (last == null || !moved.effectiveOn().isBefore(last.effectiveOn()))) {
                last = moved;
            }
        }
        return last;
    }
}
