package org.sohoi.query.registry;

/** What may change about an association, each by itself. The value of each is text; a reference may say on what ground. */
enum Attribute {
    /** The registration number; stated once, at the registration. */
    REGISTRATION_NUMBER,
    NAME,
    LEVEL,
    /** The code of the unit it works in, meant as of the fact's effective date. */
    UNIT,
    FIELD,
    /** The id of the superior association. */
    SUPERIOR,
    /** {@link #RECOGNISED} or {@link #WITHDRAWN}, with the legal basis. */
    SPECIAL_NATURE,
    /** {@link #SUSPENDED} or {@link #RESUMED}, with the reason. */
    SUSPENSION,
    /** {@link #GIVEN}, with the reason. */
    DISSOLUTION_NOTICE,
    /** The final {@link Status}, DISSOLVED or MERGED, with the reason. */
    END,
    /** The id of the association that carries on its work. */
    MERGED_INTO;

    static final String RECOGNISED = "RECOGNISED";
    static final String WITHDRAWN = "WITHDRAWN";
    static final String SUSPENDED = "SUSPENDED";
    static final String RESUMED = "RESUMED";
    static final String GIVEN = "GIVEN";
}
