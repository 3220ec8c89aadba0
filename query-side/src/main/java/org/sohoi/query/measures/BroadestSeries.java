package org.sohoi.query.measures;

import java.util.List;
import java.util.stream.Stream;

/** Finds the fewest series that a question can be answered from: the broadest that still tell apart what it tells apart. */
final class BroadestSeries {

    private final KnownSeries.Known known;

    BroadestSeries(KnownSeries.Known known) {
        this.known = known;
    }

    /** The series that a part of a measure is made of; which of them count, the filter says. */
    List<StoredSeries> broadest(AskMeasure question, Term term) {
        long position = question.coordinates().position();
        if (!tellsAssociationsApart(question)) {
            return known.all(term.series(), Breadth.WHOLE, position);
        }
        List<StoredSeries> own = own(question, term);
        if (tellsEntriesApart(question, term)) {
            return own;
        }
        return Stream.concat(
                        known.all(term.series(), Breadth.WIDER, position).stream(),
                        own.stream().filter(series -> series.dimensions().isEmpty()))
                .toList();
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
