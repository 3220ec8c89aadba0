package org.sohoi.query.reconciliation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sohoi.events.report.Scope;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.MeasureRow;
import org.sohoi.query.measures.Measures;
import org.sohoi.query.measures.SumMustFit;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.registry.PlacementMap;
import org.sohoi.query.registry.Placements;

/**
 * What many associations have of one sum: asked for once, association by association, and added up for those that claim for
 * their whole system.
 */
final class SumsOfAssociations {

    private final Measures measures;
    private final Placements placements;

    SumsOfAssociations(Measures measures, Placements placements) {
        this.measures = measures;
        this.placements = placements;
    }

    /**
     * @param claims of the same subject, which adds up
     * @param question the same of all associations
     * @throws org.sohoi.query.problem.QuestionRefused when it makes no sense, or takes too much
     */
    Map<Claim, OptionalLong> of(List<Claim> claims, AskMeasure question) {
        PlacementMap map = placements.at(
                question.coordinates().boundaries(), question.coordinates().position());
        Map<Claim, Set<UUID>> covered = claims.stream()
                .filter(claim -> map.of(claim.associationId()) != null)
                .collect(Collectors.toMap(Function.identity(), claim -> covered(claim, map)));
        Map<String, Long> sums = sums(question, covered.values());
        Map<Claim, OptionalLong> found = new HashMap<>();
        claims.forEach(claim -> found.put(claim, OptionalLong.empty()));
        covered.forEach((claim, associations) ->
                found.put(claim, OptionalLong.of(together(associations, sums, question.measure()))));
        return found;
    }

    private static Set<UUID> covered(Claim claim, PlacementMap map) {
        return claim.scope() == Scope.ALL_TIERS ? map.tiersOf(claim.associationId()) : Set.of(claim.associationId());
    }

    /** By the ids of associations; none of those that have nothing. */
    private Map<String, Long> sums(AskMeasure question, Collection<Set<UUID>> covered) {
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        values.putAll(question.filter().values());
        values.put(
                Dimension.ASSOCIATION,
                covered.stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .map(UUID::toString)
                        .toList());
        AskMeasure ofEach = new AskMeasure(
                question.measure(),
                question.coordinates(),
                new MeasureFilter(null, Tiers.OWN, null, values),
                List.of(Dimension.ASSOCIATION),
                null);
        return measures.answer(ofEach).rows().stream()
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(row.group().get(Dimension.ASSOCIATION.label())),
                        MeasureRow::value));
    }

    private static long together(Set<UUID> associations, Map<String, Long> sums, String measure) {
        return SumMustFit.guarding(
                measure,
                () -> associations.stream()
                        .mapToLong(association -> sums.getOrDefault(association.toString(), 0L))
                        .reduce(0, Math::addExact));
    }
}
