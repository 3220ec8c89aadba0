package org.sohoi.transparency.log;

import java.util.List;
import java.util.Optional;
import org.sohoi.transparency.note.VerifierKey;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database holds of signing: the last checkpoint, the keys, and why nothing is signed. */
final class StoredSignatures implements CheckpointKeeper {

    private final JdbcTemplate jdbc;

    StoredSignatures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SignedCheckpoint> last() {
        return jdbc.queryForList("SELECT note FROM checkpoint", String.class).stream()
                .findFirst()
                .map(SignedCheckpoint::parse);
    }

    /** Whether somebody has signed in the last ten seconds, which is many rounds. */
    boolean areFresh() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT FROM checkpoint WHERE signed_at > clock_timestamp() - interval '10 seconds')",
                Boolean.class));
    }

    @Override
    public void keep(SignedCheckpoint checkpoint) {
        jdbc.update(
                "INSERT INTO checkpoint (note) VALUES (?) ON CONFLICT (singleton)"
                        + " DO UPDATE SET note = excluded.note, signed_at = clock_timestamp()",
                checkpoint.note().toString());
    }

    /** Every key that has signed, the latest first. */
    List<VerifierKey> keys() {
        return jdbc.queryForList("SELECT key FROM verifier_key ORDER BY number DESC", String.class).stream()
                .map(VerifierKey::parse)
                .toList();
    }

    void keep(VerifierKey key) {
        jdbc.update("INSERT INTO verifier_key (key) VALUES (?) ON CONFLICT (key) DO NOTHING", key.toString());
    }

    Optional<Refusal> refusal() {
        return jdbc
                .query(
                        "SELECT rule, position, expected, found FROM refusal",
                        (row, number) ->
                                new Refusal(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                .stream()
                .findFirst();
    }

    void keep(Refusal refusal) {
        jdbc.update(
                "INSERT INTO refusal (rule, position, expected, found) VALUES (?, ?, ?, ?) ON CONFLICT (singleton)"
                        + " DO UPDATE SET rule = excluded.rule, position = excluded.position,"
                        + " expected = excluded.expected, found = excluded.found, since = clock_timestamp()",
                refusal.rule(),
                refusal.position(),
                refusal.expected(),
                refusal.found());
    }

    void dropRefusal() {
        jdbc.update("DELETE FROM refusal");
    }
}
