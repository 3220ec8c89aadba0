package org.sohoi.query.registry;

/** The standing of an association. All but the last two count as active associations. */
public enum Status {
    ACTIVE,
    SUSPENDED,
    /** It has announced that it will dissolve, and is active until it does. */
    NOTICE_GIVEN,
    DISSOLVED,
    /** Dissolved, with another association carrying on its work. */
    MERGED
}
