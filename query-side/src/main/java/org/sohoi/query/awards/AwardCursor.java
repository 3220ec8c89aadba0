package org.sohoi.query.awards;

import java.time.LocalDate;

/** The place of an award in the order of all: by day, then by position. */
public record AwardCursor(LocalDate awardedOn, long position) {

    /** Before the first. */
    static final AwardCursor START = new AwardCursor(LocalDate.of(1, 1, 1), 0);
}
