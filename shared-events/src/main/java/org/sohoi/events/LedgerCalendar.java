package org.sohoi.events;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one calendar of effective dates. */
public final class LedgerCalendar {

    /** Where a date means a day: the province's own time zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private LedgerCalendar() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
