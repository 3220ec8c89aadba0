package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of an answer: of one group, in one interval. */
public interface GroupRow {

    /** The group's value by dimension, in the order of the question; null where there is none. */
    Map<String, @Nullable String> group();

    /** Whether it is that of all groups that are not listed; none for a group. */
    @Nullable Boolean other();

    /** The first day of the interval; none without a series. */
    @Nullable LocalDate from();
}
