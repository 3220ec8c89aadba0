package org.sohoi.query.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;

/** The map through all of its dates, as known at one position. Immutable. */
final class Territory {

    /** By code; the units that bore it one after the other, oldest first. */
    private final Map<String, List<Unit>> bearers = new TreeMap<>();

    Territory(Collection<UnitBeginning> beginnings, Collection<UnitEnding> endings) {
        Map<String, TreeMap<LocalDate, UnitBeginning>> begun = new TreeMap<>();
        beginnings.stream()
                .sorted(Comparator.comparingLong(UnitBeginning::position))
                .forEach(b ->
                        begun.computeIfAbsent(b.code(), code -> new TreeMap<>()).put(firstDay(b), b));
        Map<String, TreeMap<LocalDate, UnitEnding>> ended = new TreeMap<>();
        endings.stream()
                .sorted(Comparator.comparingLong(UnitEnding::position))
                .forEach(e ->
                        ended.computeIfAbsent(e.code(), code -> new TreeMap<>()).put(e.endedOn(), e));
        begun.forEach((code, ofCode) -> bearers.put(code, units(ofCode, ended.getOrDefault(code, new TreeMap<>()))));
    }

    private static List<Unit> units(TreeMap<LocalDate, UnitBeginning> begun, TreeMap<LocalDate, UnitEnding> ended) {
        List<Unit> units = new ArrayList<>();
        begun.forEach((from, beginning) -> units.add(unit(beginning, ended.higherEntry(from), begun.higherKey(from))));
        return List.copyOf(units);
    }

    /** A unit lasts until it is ended or, should no end have been recorded, until another takes over its code. */
    private static Unit unit(
            UnitBeginning b, Map.@Nullable Entry<LocalDate, UnitEnding> ending, @Nullable LocalDate nextBearer) {
        if (ending != null && (nextBearer == null || !ending.getKey().isAfter(nextBearer))) {
            String successor = ending.getValue().successorCode();
            return new Unit(b.code(), b.name(), b.level(), b.parentCode(), b.validFrom(), ending.getKey(), successor);
        }
        return new Unit(b.code(), b.name(), b.level(), b.parentCode(), b.validFrom(), nextBearer, null);
    }

    private static LocalDate firstDay(UnitBeginning beginning) {
        return beginning.validFrom() == null ? LocalDate.MIN : beginning.validFrom();
    }

    /** The units in force on that day, by code. */
    List<Unit> on(LocalDate date) {
        return bearers.values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.isInForceOn(date))
                .toList();
    }

    /** Whether no unit is known, of any day. */
    boolean isEmpty() {
        return bearers.isEmpty();
    }

    /** The days nearest to one without units of a tier on which there are some. */
    TierDays daysWith(Level tier, LocalDate date) {
        List<Unit> ofTier = bearers.values().stream()
                .flatMap(List::stream)
                .filter(unit -> unit.level() == tier)
                .toList();
        LocalDate last = ofTier.stream()
                .filter(unit -> unit.hasBegunBy(date))
                .map(Unit::validTo)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(ended -> ended.minusDays(1))
                .orElse(null);
        LocalDate first = ofTier.stream()
                .filter(unit -> !unit.hasBegunBy(date))
                .map(Unit::begins)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new TierDays(last, first);
    }

    Optional<Unit> inForce(String code, LocalDate date) {
        return bearers.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.isInForceOn(date))
                .findFirst();
    }

    /** The unit that someone meant who wrote that code of that day: the one in force then, else the next to begin. */
    Optional<Unit> meant(String code, LocalDate date) {
        return inForce(code, date)
                .or(() -> bearers.getOrDefault(code, List.of()).stream()
                        .filter(unit -> !unit.hasBegunBy(date))
                        .findFirst());
    }

    /**
     * What a unit is on the map of a day: itself while in force; once ended, what its successor is; before it began, what
     * its only predecessor was. Nothing when there is no such unit, or more than one.
     */
    Optional<Unit> carried(Unit unit, LocalDate date) {
        if (unit.isInForceOn(date)) {
            return Optional.of(unit);
        }
        return (unit.hasBegunBy(date) ? successor(unit) : onlyPredecessor(unit)).flatMap(next -> carried(next, date));
    }

    private Optional<Unit> successor(Unit unit) {
        return unit.successorCode() == null || unit.validTo() == null
                ? Optional.empty()
                : inForce(unit.successorCode(), unit.validTo());
    }

    private Optional<Unit> onlyPredecessor(Unit unit) {
        List<Unit> predecessors = predecessors(unit);
        return predecessors.size() == 1 ? Optional.of(predecessors.get(0)) : Optional.empty();
    }

    /**
     * Predecessors inside another predecessor do not count: a province that took the place of an old one and of the old
     * one's districts has one predecessor, the old province.
     */
    private List<Unit> predecessors(Unit unit) {
        List<Unit> predecessors = bearers.values().stream()
                .flatMap(List::stream)
                .filter(candidate -> unit.code().equals(candidate.successorCode())
                        && unit.begins().equals(candidate.validTo()))
                .toList();
        LocalDate dayBefore = unit.begins().minusDays(1);
        return predecessors.stream()
                .filter(candidate -> ancestors(candidate, dayBefore).stream().noneMatch(predecessors::contains))
                .toList();
    }

    /** The units that one lies in on a day, from the nearest up. */
    List<Unit> ancestors(Unit unit, LocalDate date) {
        List<Unit> ancestors = new ArrayList<>();
        Optional<Unit> next = parent(unit, date);
        while (next.isPresent() && ancestors.stream().noneMatch(next.get()::equals)) {
            ancestors.add(next.get());
            next = parent(next.get(), date);
        }
        return ancestors;
    }

    /** A parent may have ended without its children, which then lie in what became of it. */
    private Optional<Unit> parent(Unit unit, LocalDate date) {
        String code = unit.parentCode();
        return code == null
                ? Optional.empty()
                : inForce(code, unit.begins())
                        .flatMap(parent -> carried(parent, date))
                        .or(() -> inForce(code, date));
    }

    /**
     * What a unit is on the map of a day, tier by tier: the lineage of what it is carried to; before it began, what all its
     * predecessors agree on, so that a commune merged from several of one district lay in that district.
     */
    Map<Level, Unit> place(Unit unit, LocalDate date) {
        if (unit.isInForceOn(date)) {
            return lineage(unit, date);
        }
        if (unit.hasBegunBy(date)) {
            return successor(unit).map(next -> place(next, date)).orElse(Map.of());
        }
        return predecessors(unit).stream()
                .map(former -> place(former, date))
                .reduce(Territory::common)
                .orElse(Map.of());
    }

    private static Map<Level, Unit> common(Map<Level, Unit> one, Map<Level, Unit> other) {
        Map<Level, Unit> common = new EnumMap<>(Level.class);
        one.forEach((level, unit) -> {
            if (unit.equals(other.get(level))) {
                common.put(level, unit);
            }
        });
        return common;
    }

    /** The unit itself and those that it lies in on a day, by level. */
    private Map<Level, Unit> lineage(Unit unit, LocalDate date) {
        Map<Level, Unit> lineage = new EnumMap<>(Level.class);
        lineage.put(unit.level(), unit);
        ancestors(unit, date).forEach(ancestor -> lineage.putIfAbsent(ancestor.level(), ancestor));
        return lineage;
    }
}
