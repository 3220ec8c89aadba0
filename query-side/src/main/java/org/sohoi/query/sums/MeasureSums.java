package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Sums of series up to days, as known at a position. Everything else is made of these: a flow is the difference of two, a
 * series of intervals that of many.
 */
public interface MeasureSums {

    /**
     * The sums of groups of series, each up to and including each day.
     *
     * @param members which series are added to, or subtracted from, which group
     * @param groups how many groups there are; they are numbered from 0
     * @param days ascending, without repetition
     * @param position only deltas up to this position count
     * @return by group and day, in the order of {@code days}
     * @throws ArithmeticException when a sum does not fit into a long
     */
    long[][] upTo(Collection<GroupMember> members, int groups, List<LocalDate> days, long position);

    /** How many times something is looked up for these sums, at most; what they cost, before they are asked for. */
    long lookUps(Collection<GroupMember> members, List<LocalDate> days);
}
