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

    private static final String SELECT = """
            SELECT id, number, up_to, projections, state, requested_at, ended_at, position, tables_compared, differences,
                   failure, cancelled, kept, report_sha256, signed IS NOT NULL AS signed
              FROM read_model.replay\s""";

    private static final String ENDS =
            "UPDATE read_model.replay SET state = :state, ended_at = now(), failure = :failure";

    private final JdbcClient jdbc;

    StoredReplays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Replay add(UUID id, long upTo, List<String> projections) {
        jdbc.sql("""
                        INSERT INTO read_model.replay (id, up_to, projections, state, requested_at)
                        VALUES (:id, :upTo, :projections, 'BUILDING', now())""")
                .param("id", id)
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

    /** Whoever runs it is told to stop when it says next how far it is. */
    void cancel(UUID id) {
        jdbc.sql("UPDATE read_model.replay SET cancelled = true WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** Whether it is to go on. */
    boolean goesOn(Replay replay, ReplayState state, long position, int tablesCompared) {
        return !jdbc.sql("""
                        UPDATE read_model.replay SET state = :state, position = :position, tables_compared = :tables
                         WHERE id = :id RETURNING cancelled""")
                .param("id", replay.id())
                .param("state", state.name())
                .param("position", position)
                .param("tables", tablesCompared)
                .query(Boolean.class)
                .single();
    }

    void completed(Replay replay, long differences, String report, String sha256, @Nullable String signed) {
        jdbc.sql("""
                        UPDATE read_model.replay
                           SET state = 'COMPLETED', ended_at = now(), differences = :differences,
                               report = :report, report_sha256 = :sha256, signed = :signed
                         WHERE id = :id""")
                .param("id", replay.id())
                .param("differences", differences)
                .param("report", report)
                .param("sha256", sha256)
                .param("signed", signed)
                .update();
    }

    void ended(Replay replay, ReplayState state, @Nullable String failure) {
        jdbc.sql(ENDS + " WHERE id = :id")
                .param("id", replay.id())
                .param("state", state.name())
                .param("failure", failure)
                .update();
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
                row.getString("report_sha256"),
                row.getBoolean("signed"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
