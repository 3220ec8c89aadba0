package org.sohoi.query.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sohoi.events.report.ReportContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Periodic reports as known at any position that has been projected. */
final class Reports {

    /** The content stays that of the last submission or amendment while the status goes on. */
    private static final String KNOWN_AT = """
            SELECT DISTINCT ON (fact.report_id)
                   fact.report_id, fact.association_id, fact.status, fact.effective_on, fact.position, told.content
              FROM report_fact fact
              JOIN LATERAL (SELECT content
                              FROM report_fact
                             WHERE report_id = fact.report_id AND content IS NOT NULL AND position <= fact.position
                             ORDER BY position DESC
                             LIMIT 1) told ON true
             WHERE fact.position <= :position
             ORDER BY fact.report_id, fact.position DESC""";

    /** Writes and reads the rows of its own table; not the API's mapper, whose settings may change. */
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Report> knownAt(long position) {
        return jdbc.sql(KNOWN_AT)
                .param("position", position)
                .query((row, number) -> report(row))
                .list();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getObject("report_id", UUID.class),
                row.getObject("association_id", UUID.class),
                ReportStatus.valueOf(row.getString("status")),
                JSON.readValue(row.getString("content"), ReportContent.class),
                row.getObject("effective_on", LocalDate.class),
                row.getLong("position"));
    }
}
