package org.sohoi.query.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sohoi.events.report.ReportContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Periodic reports as known at any position that has been projected, in the order of {@link ReportCursor}. */
final class Reports {

    /** They are in memory at once, and the ledger is asked for all of them. */
    static final int CLAIMS_AT_ONCE = 2_000;

    private static final String IN_ORDER = "(told.period_from, told.period_to, told.association_id, told.report_id)";

    private static final String COMES_AFTER =
            IN_ORDER + " > (:after_from, :after_to, :after_association, :after_report)";

    /** Where each was last told, up to T, if that is about a period within the asked one. */
    private static final String LISTED = """
              FROM report_fact told
             WHERE told.content IS NOT NULL
               AND told.position <= :position
               AND told.period_from >= :from AND told.period_to <= :to
               AND NOT EXISTS (SELECT FROM report_fact later
                                WHERE later.report_id = told.report_id
                                  AND later.content IS NOT NULL
                                  AND later.position > told.position AND later.position <= :position)
               AND %s""";

    /** Ordered by columns, not by a row of them, so that an index gives the order. */
    private static final String PAGE = "SELECT told.position, told.claims\n" + LISTED + " AND " + COMES_AFTER
            + " ORDER BY told.period_from, told.period_to, told.association_id, told.report_id LIMIT :limit";

    private static final String COUNT = "SELECT count(*) AS reports, coalesce(sum(told.claims) FILTER (WHERE "
            + COMES_AFTER + "), 0) AS claims\n" + LISTED;

    /** The content stays that of the last submission or amendment while the status goes on. */
    private static final String READ = """
            SELECT told.report_id, told.association_id, told.content, known.status, known.effective_on, known.position
              FROM report_fact told
              JOIN LATERAL (SELECT status, effective_on, position
                              FROM report_fact
                             WHERE report_id = told.report_id AND position <= :position
                             ORDER BY position DESC
                             LIMIT 1) known ON true
             WHERE told.position = ANY (:told)
             ORDER BY\s""" + IN_ORDER;

    /** Writes and reads the rows of its own table; not the API's mapper, whose settings may change. */
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One report at least, however much it claims. */
    ReportPage page(AskedReports asked, ReportCursor after, int limit) {
        List<Told> told = ask(PAGE, asked, after)
                .param("limit", limit + 1)
                .query((row, number) -> new Told(row.getLong("position"), row.getInt("claims")))
                .list();
        List<Told> page = ReportPage.first(told.subList(0, Math.min(limit, told.size())), Told::claims, CLAIMS_AT_ONCE);
        return new ReportPage(read(page, asked.coordinates().position()), page.size() < told.size());
    }

    ReportCount count(AskedReports asked, ReportCursor after) {
        return ask(COUNT, asked, after)
                .query((row, number) -> new ReportCount(row.getInt("reports"), row.getLong("claims")))
                .single();
    }

    private List<Report> read(List<Told> page, long position) {
        return jdbc.sql(READ)
                .param("told", page.stream().map(Told::position).toArray(Long[]::new))
                .param("position", position)
                .query((row, number) -> report(row))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, AskedReports asked, ReportCursor after) {
        UUID association = asked.associationId();
        JdbcClient.StatementSpec statement = jdbc.sql(
                        sql.formatted(association == null ? "true" : "told.association_id = :association"))
                .param("position", asked.coordinates().position())
                .param("from", asked.coordinates().from())
                .param("to", asked.coordinates().to())
                .param("after_from", after.from())
                .param("after_to", after.to())
                .param("after_association", after.associationId())
                .param("after_report", after.reportId());
        return association == null ? statement : statement.param("association", association);
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

    /** Where a report was told as it is known, and how much that claims. */
    private record Told(long position, int claims) {}
}
