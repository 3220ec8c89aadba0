package org.sohoi.query.measures.catalogue;

import java.util.Map;

/** A part of a measure: a series, added or subtracted, where its dimensions have the given values. */
public record Term(Series series, int sign, Map<Dimension, String> where) {

    static Term plus(Series series) {
        return new Term(series, 1, Map.of());
    }

    static Term minus(Series series) {
        return new Term(series, -1, Map.of());
    }

    static Term disbursed(DisbursementKind kind) {
        return new Term(Series.DISBURSED, 1, Map.of(Dimension.DISBURSEMENT_KIND, kind.name()));
    }
}
