package org.sohoi.query.measures;

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
    SPONSOR
}
