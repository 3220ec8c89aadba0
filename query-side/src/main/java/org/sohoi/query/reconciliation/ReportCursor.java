package org.sohoi.query.reconciliation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.web.QueryParameters;

/**
 * The place of a report in the order of all: by period, then by association. Written {@code from.to.association.report}, so
 * that it is a place even where the report is not known, or is on another period.
 */
public record ReportCursor(LocalDate from, LocalDate to, UUID associationId, UUID reportId) {

    /** Before the first. */
    static final ReportCursor START =
            new ReportCursor(LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 1), new UUID(0, 0), new UUID(0, 0));

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern WRITTEN = Pattern.compile(String.join("\\.", DAY, DAY, ID, ID));

    static ReportCursor of(Report report) {
        return new ReportCursor(
                report.content().from(), report.content().to(), report.associationId(), report.reportId());
    }

    static ReportCursor read(String name, @Nullable String text) {
        if (text == null) {
            return START;
        }
        Matcher written = WRITTEN.matcher(text);
        try {
            if (written.matches()) {
                return new ReportCursor(
                        LocalDate.parse(written.group(1)),
                        LocalDate.parse(written.group(2)),
                        UUID.fromString(written.group(3)),
                        UUID.fromString(written.group(4)));
            }
        } catch (DateTimeException e) {
            // Said below, together with what is not four parts.
        }
        throw QueryParameters.unreadable(
                name,
                "what the page before gave as next, such as 2023-01-01.2023-08-26."
                        + "0189f7a2-6c1e-7d34-9c55-3f1f6f0a2b12.0189f7a2-6c1e-7d34-9c55-3f1f6f0a2b11",
                text);
    }

    @Override
    public String toString() {
        return "%s.%s.%s.%s".formatted(from, to, associationId, reportId);
    }
}
