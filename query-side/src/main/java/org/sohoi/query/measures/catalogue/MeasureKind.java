package org.sohoi.query.measures.catalogue;

/** How a measure relates to time. */
public enum MeasureKind {
    /** What there is at the end of a day. */
    STOCK,
    /** What happens during a period. */
    FLOW,
    /** One measure divided by another: what happens, or is there, over what happens, or is there. */
    RATIO,
    /** What there is more than before, divided by what there was. */
    GROWTH,
    /** Different people reached during a period, or up to a day: neither groups nor periods add up. */
    DISTINCT_FLOW,
    /** Different people who are there at the end of a day: groups do not add up. */
    DISTINCT_STOCK
}
