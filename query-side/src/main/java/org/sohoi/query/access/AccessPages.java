package org.sohoi.query.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the accesses, page by page. What is shown is settled: whoever follows the pages from the oldest on misses none,
 * however slowly some are written down.
 */
final class AccessPages {

    private static final String SETTLED = "SELECT access_log.settled()";
    private static final int PATIENCE_SECONDS = 2;
    private static final String PAGE = """
            SELECT access.id, access.at, actor, method, path, query, accept, status, content_type, bytes,
                   access_end.at AS ended_at
              FROM access_log.access LEFT JOIN access_log.access_end ON access_id = id
             WHERE id BETWEEN :lowest AND :highest
               AND (CAST(:actor AS text) IS NULL OR actor = :actor)
               AND access.at >= coalesce(CAST(:from AS timestamptz), '-infinity')
               AND access.at < coalesce(CAST(:to AS timestamptz), 'infinity')
             ORDER BY id %s LIMIT :limit""";

    private final JdbcClient jdbc;

    AccessPages(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    AccessPage page(FindAccesses question) {
        Paging paging = question.paging();
        List<Access> found = jdbc.sql(PAGE.formatted(paging.direction()))
                .param("lowest", paging.lowest(1))
                .param("highest", paging.highest(settled()))
                .param("actor", question.actor())
                .param("from", inUtc(question.from()))
                .param("to", inUtc(question.to()))
                .param("limit", paging.limit() + 1)
                .query(AccessPages::access)
                .list();
        return page(found, paging.limit());
    }

    /** Waits for those that are writing: milliseconds, or something is wrong. */
    private long settled() {
        return jdbc.sql(SETTLED)
                .withQueryTimeout(PATIENCE_SECONDS)
                .query(Long.class)
                .single();
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
