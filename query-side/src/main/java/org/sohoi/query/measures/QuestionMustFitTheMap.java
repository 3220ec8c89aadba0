package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.registry.PlacementMap;
import org.sohoi.query.registry.RegistryRefusals;
import org.sohoi.query.registry.TierDays;
import org.sohoi.query.registry.Unit;

/** A question names what there is on the map; anything else would be answered with a misleading nothing. */
final class QuestionMustFitTheMap {

    private final AskMeasure question;
    private final List<PlacementMap> maps;

    private QuestionMustFitTheMap(AskMeasure question, List<PlacementMap> maps) {
        this.question = question;
        this.maps = maps;
    }

    /**
     * @param maps of the boundaries day as known at the question's T first, then at others that it is put beside; what is
     *     on any of them can be asked about
     * @throws QuestionRefused when something is on none
     */
    static void check(AskMeasure question, List<PlacementMap> maps) {
        new QuestionMustFitTheMap(question, maps).check();
    }

    private void check() {
        MeasureFilter filter = question.filter();
        if (filter.association() != null) {
            associationMustBeKnown(filter.association());
        }
        String unit = filter.unit();
        if (unit != null && maps.stream().allMatch(map -> map.unit(unit) == null)) {
            throw notInForce("unit", unit);
        }
        question.groupBy()
                .forEach(dimension -> dimension.tier().ifPresent(tier -> mustBeOnTheMap(tier, dimension, "groupBy")));
        filter.values()
                .forEach((dimension, codes) -> dimension.tier().ifPresent(tier -> {
                    mustBeOnTheMap(tier, dimension, dimension.label());
                    codes.stream()
                            .filter(code -> !code.equals(Dimension.NONE))
                            .forEach(code -> mustBeInForce(tier, dimension, code));
                }));
    }

    private void associationMustBeKnown(UUID association) {
        if (maps.stream().allMatch(map -> map.of(association) == null)) {
            throw RegistryRefusals.unknown(association, position());
        }
    }

    private void mustBeInForce(Level tier, Dimension dimension, String code) {
        if (maps.stream().noneMatch(map -> isOf(tier, map.unit(code)))) {
            throw notInForce(dimension.label(), code);
        }
    }

    private static boolean isOf(Level tier, @Nullable Unit unit) {
        return unit != null && unit.level() == tier;
    }

    /** Where nothing at all is known of units, no one expects to find any. */
    private void mustBeOnTheMap(Level tier, Dimension dimension, String parameter) {
        PlacementMap map = maps.get(0);
        if (!map.isBlank() && maps.stream().noneMatch(any -> any.tiers().contains(tier))) {
            throw QuestionRefused.invalid(
                    "TierMustBeOnTheMap",
                    parameter,
                    "No %s is known at position %d to be in force on %s"
                            .formatted(dimension.label(), position(), boundaries()),
                    allowed(map, map.daysWith(tier)),
                    "boundaries on " + boundaries());
        }
    }

    private static String allowed(PlacementMap map, TierDays days) {
        List<String> allowed = new ArrayList<>();
        if (days.last() != null) {
            allowed.add("boundaries up to " + days.last());
        }
        if (days.first() != null) {
            allowed.add("boundaries from " + days.first());
        }
        if (!map.tiers().isEmpty()) {
            allowed.add(Stream.of(Dimension.values())
                    .filter(dimension ->
                            dimension.tier().filter(map.tiers()::contains).isPresent())
                    .map(Dimension::label)
                    .collect(Collectors.joining(" or ")));
        }
        return String.join(", or ", allowed);
    }

    private QuestionRefused notInForce(String kind, String code) {
        return RegistryRefusals.notInForce(kind, code, position(), boundaries(), "boundaries");
    }

    private long position() {
        return question.coordinates().position();
    }

    private LocalDate boundaries() {
        return question.coordinates().boundaries();
    }
}
