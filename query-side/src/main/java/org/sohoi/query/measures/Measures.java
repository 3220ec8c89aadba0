package org.sohoi.query.measures;

/** Answers questions about measures; what the query handler does, for other answers that are made up of measures. */
public interface Measures {

    /** @throws org.sohoi.query.problem.QuestionRefused when the question makes no sense */
    MeasureAnswer answer(AskMeasure question);
}
