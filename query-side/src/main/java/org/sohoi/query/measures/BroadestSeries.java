package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the fewest series that a question can be answered from: the broadest that still tell apart what it tells apart. */
final class BroadestSeries {

    private final KnownSeries.Known known;

    BroadestSeries(KnownSeries.Known known) {
        this.known = known;
    }

    /**
     * The series that a part of a measure is made of; which of them count, the filter says.
     *
     * @param treatment what becomes of the series of an association; equal for two that count alike
     */
    List<StoredSeries> broadest(AskMeasure question, Term term, Function<StoredSeries, ?> treatment) {
        long position = question.coordinates().position();
        if (!tellsAssociationsApart(question)) {
            return known.all(term.series(), Breadth.WHOLE, position);
        }
        List<StoredSeries> own = own(question, term);
        if (tellsEntriesApart(question, term)) {
            return own;
        }
        List<StoredSeries> ofAssociations = Stream.concat(
                        known.all(term.series(), Breadth.WIDER, position).stream(),
                        own.stream().filter(series -> series.dimensions().isEmpty()))
                .toList();
        return question.groupBy().contains(Dimension.ASSOCIATION)
                ? ofAssociations
                : together(ofAssociations, known.all(term.series(), Breadth.UNIT, position), treatment);
    }

    /**
     * Takes the series of a unit for those of all associations that were registered there, where these are still treated
     * alike. Of where they are now it says nothing: who has moved is treated differently, and then each stands for itself.
     */
    private static List<StoredSeries> together(
            List<StoredSeries> ofAssociations, List<StoredSeries> ofUnits, Function<StoredSeries, ?> treatment) {
        Map<String, StoredSeries> byUnit = ofUnits.stream()
                .collect(Collectors.toMap(series -> Objects.requireNonNull(series.unit()), series -> series));
        Map<StoredSeries, List<StoredSeries>> neighbours = new LinkedHashMap<>();
        List<StoredSeries> fewest = new ArrayList<>();
        for (StoredSeries series : ofAssociations) {
            StoredSeries ofUnit = series.unit() == null ? null : byUnit.get(series.unit());
            if (ofUnit == null) {
                fewest.add(series);
            } else {
                neighbours.computeIfAbsent(ofUnit, unit -> new ArrayList<>()).add(series);
            }
        }
        neighbours.forEach((ofUnit, series) -> {
            if (series.size() > 1 && series.stream().map(treatment).distinct().count() == 1) {
                fewest.add(ofUnit.as(Objects.requireNonNull(series.get(0).association())));
            } else {
                fewest.addAll(series);
            }
        });
        return fewest;
    }

    /** The series of entries, of which every broader one is the sum. */
    List<StoredSeries> own(AskMeasure question, Term term) {
        return known.all(term.series(), Breadth.OWN, question.coordinates().position());
    }

    private static boolean tellsAssociationsApart(AskMeasure question) {
        MeasureFilter filter = question.filter();
        return filter.association() != null
                || filter.unit() != null
                || dimensions(question).anyMatch(Dimension::ofAssociation);
    }

    private static boolean tellsEntriesApart(AskMeasure question, Term term) {
        return !term.where().isEmpty() || dimensions(question).anyMatch(dimension -> !dimension.ofAssociation());
    }

    private static Stream<Dimension> dimensions(AskMeasure question) {
        return Stream.concat(question.groupBy().stream(), question.filter().values().keySet().stream());
    }
}
