package org.sohoi.query.trace;

import org.sohoi.query.measures.AskMeasure;

/** What is this figure made of? Answered with a {@link Trace}. */
public record TraceFigure(AskMeasure question, Page page) {}
