package org.sohoi.query.access;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down accesses, in a schema of their own. Each row is committed before the method returns. */
final class AccessLog {

    private static final String SCHEMA = "access_log";

    private static final String BEGIN = """
            INSERT INTO access_log.access (actor, method, path, query, accept)
            VALUES (:actor, :method, :path, :query, :accept) RETURNING id""";
    private static final String END = """
            INSERT INTO access_log.access_end (access_id, status, content_type, bytes)
            VALUES (:id, :status, :contentType, :bytes)""";

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
}
