package org.sohoi.query.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Term;

/** Finds the fewest series that a question can be answered from: the broadest that still tell apart what it tells apart. */
final class BroadestSeries {

    private final KnownSeries.Known known;

    BroadestSeries(KnownSeries.Known known) {
        this.known = known;
    }

    /**
     * One of the series that a part of a measure may be made of.
     *
     * @param treatedAs by what it is chosen and grouped: itself, or where it is that of several associations, one of theirs
     */
    record Candidate(StoredSeries series, StoredSeries treatedAs) {

        Candidate(StoredSeries series) {
            this(series, series);
        }
    }

    /**
     * The series that a part of a measure is made of; which of them count, the filter says.
     *
     * @param treatment what becomes of the series of an association; equal for two that count alike
     */
    List<Candidate> broadest(AskMeasure question, Term term, Function<StoredSeries, ?> treatment) {
        long position = question.coordinates().position();
        if (!tellsAssociationsApart(question)) {
            return candidates(known.all(term.series(), Breadth.WHOLE, position));
        }
        List<Candidate> own = own(question, term);
        if (tellsEntriesApart(question, term)) {
            return own;
        }
        List<StoredSeries> ofAssociations = Stream.concat(
                        known.all(term.series(), Breadth.WIDER, position).stream(),
                        own.stream()
                                .map(Candidate::series)
                                .filter(series -> series.dimensions().isEmpty()))
                .toList();
        return question.groupBy().contains(Dimension.ASSOCIATION)
                ? candidates(ofAssociations)
                : together(ofAssociations, known.all(term.series(), Breadth.UNIT, position), treatment);
    }

    /**
     * Takes the series of a unit for those of all associations that were registered there, where these are treated alike.
     * Of where they are now it says nothing: where one has moved so that it is treated otherwise, each stands for itself.
     */
    private static List<Candidate> together(
            List<StoredSeries> ofAssociations, List<StoredSeries> ofUnits, Function<StoredSeries, ?> treatment) {
        Map<String, StoredSeries> byUnit = ofUnits.stream()
                .collect(Collectors.toMap(series -> Objects.requireNonNull(series.unit()), series -> series));
        Map<StoredSeries, List<StoredSeries>> neighbours = new LinkedHashMap<>();
        List<Candidate> fewest = new ArrayList<>();
        for (StoredSeries series : ofAssociations) {
            StoredSeries ofUnit = series.unit() == null ? null : byUnit.get(series.unit());
            if (ofUnit == null) {
                fewest.add(new Candidate(series));
            } else {
                neighbours.computeIfAbsent(ofUnit, unit -> new ArrayList<>()).add(series);
            }
        }
        neighbours.forEach((ofUnit, series) -> {
            if (series.size() > 1 && series.stream().map(treatment).distinct().count() == 1) {
                fewest.add(new Candidate(ofUnit, series.get(0)));
            } else {
                fewest.addAll(candidates(series));
            }
        });
        return fewest;
    }

    /** The series of entries, of which every broader one is the sum. */
    List<Candidate> own(AskMeasure question, Term term) {
        return candidates(
                known.all(term.series(), Breadth.OWN, question.coordinates().position()));
    }

    private static List<Candidate> candidates(List<StoredSeries> series) {
        return series.stream().map(Candidate::new).toList();
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
