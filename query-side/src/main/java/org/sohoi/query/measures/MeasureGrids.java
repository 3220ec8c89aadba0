package org.sohoi.query.measures;

/** Answers questions about sums whose answers may be large; what the query handler does, for what is made up of them. */
public interface MeasureGrids {

    /** @throws org.sohoi.query.problem.QuestionRefused when the question makes no sense */
    MeasureGrid grid(AskMeasure question);
}
