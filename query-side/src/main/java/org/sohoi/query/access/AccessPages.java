package org.sohoi.query.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the accesses, page by page. What is shown is settled: whoever follows the pages from the oldest on misses none,
 * however slowly some are written down.
 */
final class AccessPages {

    private static final String SETTLED = "SELECT access_log.settled()";
    private static final int PATIENCE_SECONDS = 2;

    private final JdbcClient jdbc;

    AccessPages(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    AccessPage page(FindAccesses question) {
        Map<String, @Nullable Object> conditions = new LinkedHashMap<>();
        conditions.put("id >= :first", question.first());
        conditions.put("id <= :last", question.last(settled()));
        conditions.put("actor = :actor", question.actor());
        conditions.put("access.at >= :from", inUtc(question.from()));
        conditions.put("access.at < :to", inUtc(question.to()));
        conditions.values().removeIf(value -> value == null);
        JdbcClient.StatementSpec statement =
                jdbc.sql(statement(conditions.keySet(), question.order())).param("limit", question.limit() + 1);
        conditions.forEach(
                (condition, value) -> statement.param(condition.substring(condition.indexOf(':') + 1), value));
        return page(statement.query(AccessPages::access).list(), question.limit());
    }

    /** Waits for those that are writing: milliseconds, or something is wrong. */
    private long settled() {
        return jdbc.sql(SETTLED)
                .withQueryTimeout(PATIENCE_SECONDS)
                .query(Long.class)
                .single();
    }

    private static String statement(Iterable<String> conditions, FindAccesses.Order order) {
        return """
                SELECT access.id, access.at, actor, method, path, query, accept, status, content_type, bytes,
                       access_end.at AS ended_at
                  FROM access_log.access LEFT JOIN access_log.access_end ON access_id = id
                 WHERE %s
                 ORDER BY id %s LIMIT :limit""".formatted(String.join(" AND ", conditions), order == FindAccesses.Order.OLDEST ? "ASC" : "DESC");
    }

    private static AccessPage page(List<Access> found, int limit) {
        if (found.size() <= limit) {
            return new AccessPage(found, null);
        }
        List<Access> shown = List.copyOf(found.subList(0, limit));
        return new AccessPage(shown, shown.get(limit - 1).id());
    }

    private static Access access(ResultSet row, int number) throws SQLException {
        return new Access(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("method"),
                row.getString("path"),
                row.getString("query"),
                row.getString("accept"),
                row.getObject("status", Integer.class),
                row.getString("content_type"),
                row.getObject("bytes", Long.class),
                instant(row.getObject("ended_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime inUtc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
