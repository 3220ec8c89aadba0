package org.sohoi.query.measures.derived;

import org.sohoi.query.measures.AskMeasure;

/** Answers questions about ratios; what the query handler does, for other answers that have ratios in them. */
public interface Ratios {

    /** @throws org.sohoi.query.problem.QuestionRefused when the question makes no sense */
    RatioAnswer answer(AskMeasure question);
}
