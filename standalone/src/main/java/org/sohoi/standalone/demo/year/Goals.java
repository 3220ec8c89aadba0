package org.sohoi.standalone.demo.year;

import org.sohoi.events.report.Precision;
import org.sohoi.standalone.demo.province.Figure;
import org.sohoi.standalone.demo.province.Figures;

/** What the year must come to, figure by figure: just what is claimed, or a little over where "over" is claimed. */
final class Goals {

    private final Figures figures;

    Goals(Figures figures) {
        this.figures = figures;
    }

    /** Two per mille over, in whole steps; the report allows five. */
    long vnd(String figureId) {
        Figure figure = figures.figure(figureId);
        if (figure.precision() == Precision.EXACT) {
            return figure.value();
        }
        long over = figure.value() + figure.value() / 500;
        return over / Amounts.STEP * Amounts.STEP;
    }

    int count(String figureId) {
        return Math.toIntExact(figures.figure(figureId).value());
    }
}
