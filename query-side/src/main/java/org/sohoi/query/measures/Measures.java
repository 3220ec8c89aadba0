package org.sohoi.query.measures;

/** Answers questions about measures; what the query handler does, for other answers that are made up of measures. */
public interface Measures {

    /** @throws org.sohoi.query.problem.QuestionRefused when the question makes no sense */
    default MeasureAnswer answer(AskMeasure question) {
        return answer(question, question.coordinates().position());
    }

    /**
     * Answers what is put beside the answer to the same question at another T. What is known at either can be asked about;
     * where it is not known, it holds nothing.
     *
     * @param besidePosition the other T
     * @throws org.sohoi.query.problem.QuestionRefused when the question makes sense at neither
     */
    MeasureAnswer answer(AskMeasure question, long besidePosition);
}
