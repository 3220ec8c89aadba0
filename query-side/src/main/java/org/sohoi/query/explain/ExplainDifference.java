package org.sohoi.query.explain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerCalendar;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.time.KnownAt;
import org.sohoi.query.trace.Cursor;
import org.sohoi.query.trace.Page;

/**
 * Why is this figure another than it was? Answered with an {@link Explanation}.
 *
 * @param question the figure, at the later T
 * @param comparedTo the earlier T
 */
public record ExplainDifference(AskMeasure question, KnownAt comparedTo, Page page) {

    /** The day of the earlier T; none when nothing was known yet. */
    @Nullable LocalDate knownDay() {
        Instant recordedAt = comparedTo.recordedAt();
        return recordedAt == null ? null : LocalDate.ofInstant(recordedAt, LedgerCalendar.ZONE);
    }

    /** After what the changes that events bear begin. */
    Cursor beforeTheRecorded() {
        Cursor earlier = new Cursor(comparedTo.position(), Integer.MAX_VALUE);
        return page.after().compareTo(earlier) > 0 ? page.after() : earlier;
    }

    /** The same with a page of another length. */
    ExplainDifference limitedTo(int limit) {
        return new ExplainDifference(question, comparedTo, new Page(page.after(), limit));
    }

    /** The same figure, as it was known at the earlier T. */
    AskMeasure earlier() {
        return question.at(question.coordinates().asKnownAt(comparedTo));
    }
}
