package org.sohoi.query.measures.catalogue;

/** What is counted. */
public enum MeasureUnit {
    VND,
    ASSOCIATION,
    MEMBER,
    PERSON,
    DONATION,
    /** Suất học bổng. */
    AWARD,
    /** Lượt. */
    INSTANCE,
    SPONSOR,
    /** A part of a whole, which is 1. */
    SHARE,
    VND_PER_MEMBER,
    VND_PER_DONATION,
    /** Mỗi suất học bổng. */
    VND_PER_AWARD
}
