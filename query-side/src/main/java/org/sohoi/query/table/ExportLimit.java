package org.sohoi.query.table;

import org.sohoi.query.problem.QuestionRefused;

/**
 * How long a table may be that is asked for as a whole.
 *
 * @param rows the most that it may have
 */
public record ExportLimit(int rows) {

    /**
     * Of a table that can be asked for page by page as well.
     *
     * @param narrowing what else would make it shorter
     * @throws QuestionRefused when it is longer
     */
    public void check(long found, String narrowing) {
        if (found > rows) {
            throw QuestionRefused.invalid(
                    "AnswerMustNotBeTooLarge",
                    "limit",
                    "The table would have %d rows; %s, or ask for it page by page with limit and after"
                            .formatted(found, narrowing),
                    "at most %d rows".formatted(rows),
                    Long.toString(found));
        }
    }
}
