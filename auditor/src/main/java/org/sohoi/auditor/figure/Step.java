package org.sohoi.auditor.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event does to figures. */
sealed interface Step {

    /** It enters something; what has no entry can never be corrected. */
    record Enter(String association, @Nullable String entry, List<Amount> amounts) implements Step {}

    /** It takes back all that an entry amounted to, and enters it as it is now. */
    record Restate(String association, String entry, List<Amount> amounts) implements Step {}

    /** The stocks of an entry are gone from that day on. */
    record End(String association, String entry, LocalDate day) implements Step {}

    /** All stocks of an association are gone from that day on. */
    record EndAssociation(String association, LocalDate day) implements Step {}

    /** It is about something else. */
    record Nothing() implements Step {}
}
