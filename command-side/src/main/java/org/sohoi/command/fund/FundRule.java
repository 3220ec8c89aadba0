package org.sohoi.command.fund;

import static org.sohoi.command.rules.ViolationKind.CONFLICT;
import static org.sohoi.command.rules.ViolationKind.INVALID;
import static org.sohoi.command.rules.ViolationKind.NOT_FOUND;

import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.ViolationKind;

/** What must be true of funds. */
public enum FundRule implements Rule {
    /** Cash and goods together are worth something. */
    DONATION_MUST_BE_POSITIVE(INVALID),
    CASH_MUST_NOT_BE_NEGATIVE(INVALID),
    IN_KIND_MUST_HAVE_A_VALUATION(INVALID),
    IN_KIND_QUANTITY_MUST_BE_POSITIVE(INVALID),
    VALUATION_MUST_NOT_BE_IN_THE_FUTURE(INVALID),
    ANONYMOUS_DONOR_MUST_HAVE_NO_NAME(INVALID),
    DONOR_MUST_BE_NAMED_OR_ANONYMOUS(INVALID),
    /** Registered beneficiaries are all of the people reached, or none. */
    BENEFICIARIES_MUST_MATCH_THE_HEAD_COUNT(INVALID),
    BENEFICIARIES_MUST_BE_DISTINCT(INVALID),
    /** Whoever is helped is helped at least once. */
    INSTANCES_MUST_REACH_THE_HEAD_COUNT(INVALID),
    /** On every day of the year, what was given away by then is covered by what was there and came in by then. */
    DISBURSEMENT_MUST_BE_FUNDED(CONFLICT),
    /** Sums stay countable: what a year holds and receives is at most 10¹⁸ VND. */
    FUND_MUST_BE_WITHIN_BOUNDS(CONFLICT),
    ENTRY_MUST_BE_NEW(CONFLICT),
    ENTRY_MUST_EXIST(NOT_FOUND),
    ENTRY_MUST_NOT_BE_VOID(CONFLICT),
    CORRECTION_MUST_STAY_IN_ITS_FISCAL_YEAR(INVALID),
    CORRECTION_MUST_KEEP_THE_KIND(INVALID),
    FUND_YEAR_MUST_EXIST(NOT_FOUND),
    FUND_YEAR_MUST_BE_NEW(CONFLICT),
    FUND_YEAR_MUST_BE_OPEN(CONFLICT),
    FUND_YEAR_MUST_BE_CLOSED(CONFLICT),
    FUND_YEAR_MUST_NOT_BE_IN_THE_FUTURE(INVALID),
    FUND_YEAR_MUST_NOT_PRECEDE_THE_ASSOCIATION(INVALID),
    /** Books close in the order of the years. */
    EARLIER_YEARS_MUST_BE_CLOSED(CONFLICT),
    LATER_YEARS_MUST_BE_OPEN(CONFLICT),
    OPENING_BALANCE_MUST_NOT_BE_NEGATIVE(INVALID),
    /** What the fund held before the ledger knew it stands at the beginning of its first year, and nothing before it. */
    OPENING_BALANCE_MUST_BE_IN_THE_FIRST_YEAR(CONFLICT);

    private final ViolationKind kind;

    FundRule(ViolationKind kind) {
        this.kind = kind;
    }

    @Override
    public ViolationKind kind() {
        return kind;
    }
}
