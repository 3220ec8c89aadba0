package org.sohoi.query.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accesses, in a schema of their own. Each row is committed before the method returns. */
final class AccessLog {

    private static final String SCHEMA = "access_log";

    private static final String BEGIN = """
            INSERT INTO access_log.access (actor, method, path, query, accept)
            VALUES (:actor, :method, :path, :query, :accept) RETURNING id""";
    private static final String END = """
            INSERT INTO access_log.access_end (access_id, status, content_type, bytes)
            VALUES (:id, :status, :contentType, :bytes)""";
    private static final String PAGE = """
            SELECT access.id, access.at, actor, method, path, query, accept, status, content_type, bytes,
                   access_end.at AS ended_at
              FROM access_log.access LEFT JOIN access_log.access_end ON access_id = id
             WHERE id > :after AND (CAST(:actor AS text) IS NULL OR actor = :actor)
             ORDER BY id LIMIT :limit""";

    private final JdbcClient jdbc;

    private AccessLog(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Brings the schema up to date. */
    static AccessLog in(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/access-log")
                .load()
                .migrate();
        return new AccessLog(dataSource);
    }

    /** Writes down what is asked for, and returns its number. */
    long begin(Request request) {
        return jdbc.sql(BEGIN)
                .param("actor", request.actor())
                .param("method", request.method())
                .param("path", request.path())
                .param("query", request.query())
                .param("accept", request.accept())
                .query(Long.class)
                .single();
    }

    void end(long id, Outcome outcome) {
        jdbc.sql(END)
                .param("id", id)
                .param("status", outcome.status())
                .param("contentType", outcome.contentType())
                .param("bytes", outcome.bytes())
                .update();
    }

    AccessPage page(long after, @Nullable String actor, int limit) {
        List<Access> found = jdbc.sql(PAGE)
                .param("after", after)
                .param("actor", actor)
                .param("limit", limit + 1)
                .query(AccessLog::access)
                .list();
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
}
