package org.sohoi.query.measures.catalogue;

/** By what a person is reached. Rewards are honours, and reach nobody in this sense. */
public enum Reach {
    SCHOLARSHIP,
    SUPPORT,
    SPONSORSHIP,
    /** By any of these. */
    ANY;

    /** Whether what reaches somebody in this way counts. */
    public boolean includes(Reach way) {
        return this == ANY || this == way;
    }
}
