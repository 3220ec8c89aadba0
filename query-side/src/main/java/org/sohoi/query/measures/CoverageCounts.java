package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Distinct;
import org.sohoi.query.registry.Placement;
import org.sohoi.query.registry.PlacementMap;

/** Counts different people by going through whom entries reach: any groups, any steps; exact, and slower the more there are. */
final class CoverageCounts {

    private final Coverages coverages;
    private final int mostRows;

    CoverageCounts(Coverages coverages, int mostRows) {
        this.coverages = coverages;
        this.mostRows = mostRows;
    }

    /** @param steps in their order, none overlapping another */
    Counts of(AskMeasure question, Distinct measure, PlacementMap map, List<Steps.Step> steps) {
        Windows windows = new Windows(measure.kind(), steps);
        Groups groups = new Groups(question.groupBy(), map);
        Counts counts = new Counts(steps.size(), mostRows);
        for (List<Coverage> ofOne : byPerson(coverages.of(choice(question, measure, map, windows)))) {
            BitSet anywhere = new BitSet();
            Map<List<@Nullable String>, BitSet> byGroup = new HashMap<>();
            for (Coverage coverage : ofOne) {
                BitSet reached = byGroup.computeIfAbsent(groups.of(coverage), group -> new BitSet());
                windows.mark(coverage, reached);
                anywhere.or(reached);
            }
            addChanges(anywhere, counts.totals());
            byGroup.forEach((group, reached) -> {
                if (!reached.isEmpty()) {
                    addChanges(reached, counts.of(group));
                }
            });
        }
        Arrays.parallelPrefix(counts.totals(), Long::sum);
        counts.groups().values().forEach(changes -> Arrays.parallelPrefix(changes, Long::sum));
        return counts;
    }

    /** One more from where each run of steps begins, one less where it ends: as much work as there are runs, not steps. */
    private static void addChanges(BitSet reached, long[] changes) {
        for (int from = reached.nextSetBit(0); from >= 0; ) {
            int to = reached.nextClearBit(from);
            changes[from]++;
            if (to < changes.length) {
                changes[to]--;
            }
            from = reached.nextSetBit(to);
        }
    }

    private static Collection<List<Coverage>> byPerson(List<Coverage> coverages) {
        return coverages.stream()
                .collect(Collectors.groupingBy(Coverage::person))
                .values();
    }

    private static CoverageChoice choice(AskMeasure question, Distinct measure, PlacementMap map, Windows windows) {
        Map<Dimension, List<String>> ofEntries = new HashMap<>();
        question.filter().values().forEach((dimension, values) -> {
            if (!dimension.ofAssociation()) {
                ofEntries.put(dimension, values);
            }
        });
        return new CoverageChoice(
                measure.name(),
                measure.reach(),
                windows.firstDay(),
                windows.lastDay(),
                question.coordinates().position(),
                associations(question.filter(), map),
                ofEntries);
    }

    private static @Nullable Set<UUID> associations(MeasureFilter filter, PlacementMap map) {
        boolean any = filter.association() == null
                && filter.unit() == null
                && filter.values().keySet().stream().noneMatch(Dimension::ofAssociation);
        if (any) {
            return null;
        }
        AssociationSelection selection = new AssociationSelection(filter, map);
        return map.all().stream()
                .map(Placement::associationId)
                .filter(selection::includes)
                .collect(Collectors.toSet());
    }

    /** The groups that coverage falls into; most of it into few. */
    private static final class Groups {

        private final List<Dimension> dimensions;
        private final DimensionValues values;
        private final Map<Told, List<@Nullable String>> known = new HashMap<>();

        private Groups(List<Dimension> dimensions, PlacementMap map) {
            this.dimensions = dimensions;
            this.values = new DimensionValues(map);
        }

        private List<@Nullable String> of(Coverage coverage) {
            return known.computeIfAbsent(new Told(coverage.association(), coverage.dimensions()), told -> {
                List<@Nullable String> group = new ArrayList<>(dimensions.size());
                dimensions.forEach(dimension -> group.add(values.of(told.association, told.dimensions, dimension)));
                return group;
            });
        }

        private record Told(UUID association, Map<Dimension, String> dimensions) {}
    }
}
