package org.sohoi.query.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The replays there were, in the live read model's database: what one process says of them, another can answer. */
final class StoredReplays {

    /** Migrations may be run out of their order, so it is the last one that was. */
    private static final String SCHEMA_VERSION = """
            (SELECT version FROM read_model.flyway_schema_history
              WHERE version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1)""";

    private static final String SELECT = """
            SELECT id, number, up_to, projections, state, requested_at, ended_at, position, tables_compared, differences,
                   failure, cancelled, kept, schema_version IS NOT DISTINCT FROM %s AS current, request, report_sha256,
                   signed IS NOT NULL AS signed
              FROM read_model.replay\s""".formatted(SCHEMA_VERSION);

    private static final String UNDER_WAY = "state IN ('BUILDING', 'COMPARING')";

    private final JdbcClient jdbc;

    StoredReplays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Replay add(UUID id, ReplayRequest request, long upTo, List<String> projections) {
        jdbc.sql("""
                        INSERT INTO read_model.replay (id, request, up_to, projections, state, requested_at, schema_version)
                        VALUES (:id, :request, :upTo, :projections, 'BUILDING', now(), %s)""".formatted(SCHEMA_VERSION))
                .param("id", id)
                .param("request", request.canonical())
                .param("upTo", upTo)
                .param("projections", projections.toArray(String[]::new))
                .update();
        return find(id).orElseThrow();
    }

    Optional<Replay> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(StoredReplays::replay)
                .optional();
    }

    /** The newest first. */
    List<Replay> newest(int most) {
        return jdbc.sql(SELECT + "ORDER BY number DESC LIMIT :most")
                .param("most", most)
                .query(StoredReplays::replay)
                .list();
    }

    Optional<Replay> underWay() {
        return jdbc.sql(SELECT + "WHERE %s ORDER BY number DESC LIMIT 1".formatted(UNDER_WAY))
                .query(StoredReplays::replay)
                .optional();
    }

    /** How many the last one has found that was completed. */
    Optional<Long> lastDifferences() {
        return jdbc.sql("""
                        SELECT differences FROM read_model.replay
                         WHERE differences IS NOT NULL ORDER BY number DESC LIMIT 1""").query(Long.class).optional();
    }

    List<Replay> kept() {
        return jdbc.sql(SELECT + "WHERE kept ORDER BY number")
                .query(StoredReplays::replay)
                .list();
    }

    /** Those whose tables have been there for so long. */
    List<Replay> keptFor(Duration age) {
        return jdbc.sql(SELECT + "WHERE kept AND ended_at < now() - make_interval(secs => :seconds) ORDER BY number")
                .param("seconds", age.toMillis() / 1000.0)
                .query(StoredReplays::replay)
                .list();
    }

    /** Where tables were left by whoever died while dropping them. */
    List<String> schemasOfNone() {
        return jdbc.sql("""
                        SELECT nspname FROM pg_namespace
                         WHERE nspname ~ ('^' || :schemas || '[0-9]+$')
                           AND nspname NOT IN (SELECT :schemas || number FROM read_model.replay WHERE kept)""")
                .param("schemas", Replay.SCHEMAS)
                .query(String.class)
                .list();
    }

    void dropped(Replay replay) {
        jdbc.sql("UPDATE read_model.replay SET kept = false WHERE id = :id")
                .param("id", replay.id())
                .update();
    }

    /** Whoever runs it is told to stop when it looks next. False when it has ended. */
    boolean cancel(UUID id) {
        return jdbc.sql("UPDATE read_model.replay SET cancelled = true WHERE id = :id AND " + UNDER_WAY)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Whether it is to go on. */
    boolean goesOn(Replay replay) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM read_model.replay WHERE id = :id AND NOT cancelled AND %s)"
                        .formatted(UNDER_WAY))
                .param("id", replay.id())
                .query(Boolean.class)
                .single();
    }

    /** The same, and how far it is, unless somebody has ended it. */
    boolean reached(Replay replay, ReplayState state, long position, int tablesCompared) {
        return jdbc.sql("""
                        UPDATE read_model.replay SET state = :state, position = :position, tables_compared = :tables
                         WHERE id = :id AND %s RETURNING NOT cancelled""".formatted(UNDER_WAY))
                .param("id", replay.id())
                .param("state", state.name())
                .param("position", position)
                .param("tables", tablesCompared)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** False when it was cancelled, or ended, before. */
    boolean completed(Replay replay, long differences, String report, String sha256, @Nullable String signed) {
        return jdbc.sql("""
                        UPDATE read_model.replay
                           SET state = 'COMPLETED', ended_at = now(), differences = :differences,
                               report = :report, report_sha256 = :sha256, signed = :signed
                         WHERE id = :id AND NOT cancelled AND %s""".formatted(UNDER_WAY))
                        .param("id", replay.id())
                        .param("differences", differences)
                        .param("report", report)
                        .param("sha256", sha256)
                        .param("signed", signed)
                        .update()
                == 1;
    }

    /** False when it had ended before. */
    boolean ended(Replay replay, ReplayState state, @Nullable String failure) {
        return jdbc.sql("""
                        UPDATE read_model.replay SET state = :state, ended_at = now(), failure = :failure
                         WHERE id = :id AND %s""".formatted(UNDER_WAY))
                        .param("id", replay.id())
                        .param("state", state.name())
                        .param("failure", failure)
                        .update()
                == 1;
    }

    Optional<String> report(UUID id) {
        return text("report", id);
    }

    Optional<String> signed(UUID id) {
        return text("signed", id);
    }

    private Optional<String> text(String column, UUID id) {
        return jdbc.sql("SELECT %1$s FROM read_model.replay WHERE id = :id AND %1$s IS NOT NULL".formatted(column))
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private static Replay replay(ResultSet row, int number) throws SQLException {
        long differences = row.getLong("differences");
        return new Replay(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getLong("up_to"),
                List.of((String[]) row.getArray("projections").getArray()),
                ReplayState.valueOf(row.getString("state")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getLong("position"),
                row.getInt("tables_compared"),
                row.getObject("differences") == null ? null : differences,
                row.getString("failure"),
                row.getBoolean("cancelled"),
                row.getBoolean("kept"),
                row.getBoolean("current"),
                row.getString("request"),
                row.getString("report_sha256"),
                row.getBoolean("signed"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
