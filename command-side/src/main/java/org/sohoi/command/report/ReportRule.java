package org.sohoi.command.report;

import static org.sohoi.command.rules.ViolationKind.CONFLICT;
import static org.sohoi.command.rules.ViolationKind.INVALID;
import static org.sohoi.command.rules.ViolationKind.NOT_FOUND;

import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.ViolationKind;

/** What must be true of every periodic report. */
enum ReportRule implements Rule {
    REPORT_MUST_EXIST(NOT_FOUND),
    REPORT_MUST_BE_NEW(CONFLICT),
    PERIOD_MUST_NOT_BE_EMPTY(INVALID),
    /** A claim about days that are still to come is no report. */
    PERIOD_MUST_BE_OVER_WHEN_REPORTED(INVALID),
    REPORT_MUST_CLAIM_SOMETHING(INVALID),
    FIGURE_MUST_HAVE_A_CODE(INVALID),
    FIGURE_CODES_MUST_BE_UNIQUE(INVALID),
    FIGURE_MUST_NOT_BE_NEGATIVE(INVALID),
    FIGURE_MUST_BE_WITHIN_BOUNDS(INVALID),
    /** Which measures there are is the read side's to know; here only how their names are written. */
    MEASURE_MUST_BE_WELL_FORMED(INVALID),
    FILTER_MUST_BE_WELL_FORMED(INVALID),
    /** What was accepted stays as it was accepted. */
    REPORT_MUST_NOT_BE_ACCEPTED(CONFLICT),
    /** Submitted or amended, and neither accepted nor returned since. */
    REPORT_MUST_AWAIT_ACCEPTANCE(CONFLICT),
    REPORT_MUST_MOVE_FORWARD(CONFLICT);

    private final ViolationKind kind;

    ReportRule(ViolationKind kind) {
        this.kind = kind;
    }

    @Override
    public ViolationKind kind() {
        return kind;
    }
}
