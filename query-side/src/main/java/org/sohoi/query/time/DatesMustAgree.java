package org.sohoi.query.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;

/** D is one day or one period, never both, and a period has two ends in their order. */
final class DatesMustAgree {

    private DatesMustAgree() {}

    /** @param prefix of the parameters' names */
    static void check(String prefix, @Nullable LocalDate asOf, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (asOf != null && (from != null || to != null)) {
            throw refused(
                    prefix + "asOf", "asOf and a period exclude each other", "asOf alone, or from with to", "both");
        }
        if (from != null && to == null) {
            throw refused(prefix + "to", "A period has two ends; to is missing", "from with to", "from alone");
        }
        if (to != null && from == null) {
            throw refused(prefix + "from", "A period has two ends; from is missing", "from with to", "to alone");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw refused(
                    prefix + "from",
                    "A period must not be empty; to is exclusive",
                    "from before " + to,
                    from.toString());
        }
    }

    private static QuestionRefused refused(String subject, String detail, String expected, String found) {
        return QuestionRefused.invalid("DatesMustAgree", subject, detail, expected, found);
    }
}
