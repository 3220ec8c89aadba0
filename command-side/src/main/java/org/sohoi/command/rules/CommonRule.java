package org.sohoi.command.rules;

import static org.sohoi.command.rules.ViolationKind.INVALID;
import static org.sohoi.command.rules.ViolationKind.PRECONDITION;

import org.sohoi.events.Vnd;

/** Rules that hold for every feature. */
public enum CommonRule implements Rule {
    AMOUNT_MUST_BE_POSITIVE(INVALID),
    AMOUNT_MUST_BE_WITHIN_BOUNDS(INVALID),
    COUNT_MUST_BE_POSITIVE(INVALID),
    COUNT_MUST_BE_WITHIN_BOUNDS(INVALID),
    EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE(INVALID),
    /** No association of today is older; and a typing error in the year does not open hundreds of fiscal years. */
    EFFECTIVE_DATE_MUST_BE_SINCE_1900(INVALID),
    /** What the caller saw before ({@code If-Match}) is what is there now. */
    STREAM_MUST_BE_AT_THE_EXPECTED_VERSION(PRECONDITION);

    /** 10¹⁵ VND: beyond any fund of a province, and small enough that sums of thousands fit a long. */
    public static final Vnd GREATEST_AMOUNT = Vnd.of(1_000_000_000_000_000L);

    /** 10⁹: beyond any head count. */
    public static final long GREATEST_COUNT = 1_000_000_000L;

    private final ViolationKind kind;

    CommonRule(ViolationKind kind) {
        this.kind = kind;
    }

    @Override
    public ViolationKind kind() {
        return kind;
    }

    /** 1 … 10¹⁵ VND. */
    public static void checkAmount(Object subject, Vnd amount) {
        AMOUNT_MUST_BE_POSITIVE.require(amount.compareTo(Vnd.ZERO) > 0, subject, "at least 1 VND", amount);
        checkUpperBound(subject, amount);
    }

    /** At most 10¹⁵ VND. */
    public static void checkUpperBound(Object subject, Vnd amount) {
        AMOUNT_MUST_BE_WITHIN_BOUNDS.require(
                amount.compareTo(GREATEST_AMOUNT) <= 0, subject, "at most " + GREATEST_AMOUNT, amount);
    }

    /** 1 … 10⁹. */
    public static void checkCount(Object subject, long count) {
        COUNT_MUST_BE_POSITIVE.require(count > 0, subject, "at least 1", count);
        COUNT_MUST_BE_WITHIN_BOUNDS.require(count <= GREATEST_COUNT, subject, "at most " + GREATEST_COUNT, count);
    }
}
