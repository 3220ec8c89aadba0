package org.sohoi.transparency.log;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sohoi.transparency.WrittenLedger;
import org.sohoi.transparency.note.SigningKey;
import org.springframework.jdbc.core.JdbcTemplate;

/** A log over a written ledger, whose followers the test runs round by round. */
final class TestLog implements AutoCloseable {

    static final String ORIGIN = "sohoi.example/log";
    static final LogProperties PROPERTIES =
            new LogProperties(null, null, null, null, null, false, null, null, Duration.ofMillis(10), 300, 1);

    private final WrittenLedger ledger = new WrittenLedger();
    private final LogDatabase database = open();
    private final CheckpointFile file;

    TestLog(Path folder) {
        this.file = new CheckpointFile(folder.resolve("log.key.checkpoint"));
    }

    private LogDatabase open() {
        return LogDatabase.open(
                ledger.address().jdbcUrl(),
                ledger.address().username(),
                ledger.address().password());
    }

    /** What a process does with the database before anything else. */
    void start() {
        open().close();
    }

    WrittenLedger ledger() {
        return ledger;
    }

    LogDatabase database() {
        return database;
    }

    CheckpointFile file() {
        return file;
    }

    Identity identity(SigningKey key) {
        return new Identity(key, Optional.of(file));
    }

    /** The same key in another process, which has a file of its own. */
    Identity identity(SigningKey key, CheckpointKeeper own) {
        return new Identity(key, Optional.of(own));
    }

    Follower follower(@Nullable Identity identity) {
        return new Follower(database.writers(), ledger.records(), identity, PROPERTIES);
    }

    /** A process that starts, has so many rounds, and ends. */
    Optional<Refusal> rounds(@Nullable Identity identity, int rounds) throws Exception {
        Optional<Refusal> last = Optional.empty();
        try (Follower follower = follower(identity)) {
            for (int i = 0; i < rounds; i++) {
                last = follower.round();
            }
        }
        return last;
    }

    TransparencyLog published(@Nullable Identity identity) {
        return new TransparencyLog(database, ledger.records(), identity, new LogThread(follower(identity), PROPERTIES));
    }

    Optional<SignedCheckpoint> signed() {
        return new StoredSignatures(new JdbcTemplate(database.readers())).last();
    }

    /** All that is stored of the tree. */
    List<String> stored() {
        return ledger.jdbc()
                .queryForList(
                        "SELECT format('%s/%s %s %s', level, index, encode(hashes, 'hex'), recorded_at)"
                                + " FROM transparency.tile UNION ALL"
                                + " SELECT format('edge %s %s %s', size, encode(edge, 'hex'), recorded_at)"
                                + " FROM transparency.frontier ORDER BY 1",
                        String.class);
    }

    void forget() {
        ledger.jdbc()
                .execute("TRUNCATE transparency.tile, transparency.frontier, transparency.checkpoint,"
                        + " transparency.verifier_key, transparency.refusal");
    }

    @Override
    public void close() {
        database.close();
        ledger.close();
    }
}
