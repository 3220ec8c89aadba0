package org.sohoi.auditor.report;

/** Who is told how far a check has come. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = position -> {};

    /** @param position that has been checked */
    void reached(long position);
}
