package org.sohoi.query.measures.derived;

import org.sohoi.query.measures.AskMeasure;

/** Answers questions about ratios and growths; what the query handler does, for other answers that have them in them. */
public interface Ratios {

    /** @throws org.sohoi.query.problem.QuestionRefused when the question makes no sense */
    default RatioAnswer answer(AskMeasure question) {
        return answer(question, question.coordinates().position());
    }

    /**
     * Answers what is put beside the answer to the same question at another T, as
     * {@link org.sohoi.query.measures.Measures#answer(AskMeasure, long)} does.
     *
     * @throws org.sohoi.query.problem.QuestionRefused when the question makes sense at neither
     */
    RatioAnswer answer(AskMeasure question, long besidePosition);
}
