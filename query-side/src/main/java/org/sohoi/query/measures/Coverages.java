package org.sohoi.query.measures;

import java.util.List;

/** Whom entries reach, and when: what counts of different people rest on where no sums are kept. */
public interface Coverages {

    /** The rule by which what is more than can be gone through is refused. */
    String TOO_MUCH = "CountMustNotGoThroughTooMuch";

    /**
     * What is chosen, as known at its position. People whose identities were merged by then are one.
     *
     * @throws org.sohoi.query.problem.QuestionRefused when it is more than can be gone through
     */
    List<Coverage> of(CoverageChoice choice);
}
