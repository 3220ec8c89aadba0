package org.sohoi.query.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.web.QueryParameters;

/** The parameters that say what an answer is to be compared with. */
record ComparedParameters(QueryParameters parameters) {

    static final String COMPARE_TO = "compareTo";
    static final String KNOWN_AT = "compareTo.knownAt";
    static final String BOUNDARIES = "compareTo.boundaries";
    static final Set<String> NAMES =
            Set.of(COMPARE_TO, "compareTo.asOf", "compareTo.from", "compareTo.to", KNOWN_AT, BOUNDARIES);

    /**
     * Other dates, where any are given, at coordinates that are the same otherwise.
     *
     * @param previous those meant by the word
     */
    Coordinates dates(Coordinates coordinates, Supplier<Coordinates> previous) {
        LocalDate asOf = parameters.date("compareTo.asOf");
        LocalDate from = parameters.date("compareTo.from");
        LocalDate to = parameters.date("compareTo.to");
        DatesMustAgree.check("compareTo.", asOf, from, to);
        if (isToPrevious()) {
            if (asOf != null || from != null) {
                throw QuestionRefused.invalid(
                        "DatesMustAgree",
                        COMPARE_TO,
                        "The previous dates and others exclude each other",
                        "compareTo=previous without other dates, or the dates alone",
                        "both");
            }
            return previous.get();
        }
        if (from != null && to != null) {
            return Coordinates.period(from, to, coordinates.knownAt(), coordinates.boundaries());
        }
        return asOf == null ? coordinates : Coordinates.asOf(asOf, coordinates.knownAt(), coordinates.boundaries());
    }

    private boolean isToPrevious() {
        String word = parameters.text(COMPARE_TO);
        if (word != null && !word.equals("previous")) {
            throw QueryParameters.unreadable(
                    COMPARE_TO, "previous; other coordinates are given by compareTo.asOf and the like", word);
        }
        return word != null;
    }
}
