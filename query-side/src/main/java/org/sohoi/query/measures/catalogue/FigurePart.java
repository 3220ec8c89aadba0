package org.sohoi.query.measures.catalogue;

/** What the figures are called that another is calculated from. */
public enum FigurePart {
    /** Of a ratio: what is divided. */
    NUMERATOR,
    /** Of a ratio: by what it is divided. */
    DENOMINATOR,
    /** Of a growth: what there is. */
    CURRENT,
    /** Of a growth: what there was in the period before, or a year before the day. */
    PREVIOUS
}
