package org.sohoi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.ReadModel;

/** A replay ends once, and whoever comes second is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredReplaysTest {

    private final DatabaseAddress database = TestDatabases.freshDatabase();
    private final ReadModel live = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
    private final StoredReplays stored = new StoredReplays(live.jdbc());

    @AfterAll
    void close() {
        live.close();
    }

    @Test
    void isNotCompletedOnceItIsCancelled() {
        Replay replay = added();
        assertThat(stored.cancel(replay.id())).isTrue();
        assertThat(stored.goesOn(replay)).isFalse();
        assertThat(stored.reached(replay, ReplayState.COMPARING, 7, 1)).isFalse();
        assertThat(completed(replay)).isFalse();
        assertThat(stored.ended(replay, ReplayState.CANCELLED, null)).isTrue();
        assertThat(now(replay).state()).isEqualTo(ReplayState.CANCELLED);
    }

    @Test
    void isNotCancelledOnceItIsCompleted() {
        Replay replay = added();
        assertThat(completed(replay)).isTrue();
        assertThat(stored.cancel(replay.id())).isFalse();
        assertThat(now(replay).cancelled()).isFalse();
        assertThat(now(replay).state()).isEqualTo(ReplayState.COMPLETED);
    }

    @Test
    void doesNotComeBackToLife() {
        Replay replay = added();
        assertThat(stored.ended(replay, ReplayState.INTERRUPTED, null)).isTrue();
        assertThat(stored.goesOn(replay)).isFalse();
        assertThat(stored.reached(replay, ReplayState.COMPARING, 7, 1)).isFalse();
        assertThat(completed(replay)).isFalse();
        assertThat(stored.ended(replay, ReplayState.FAILED, "later")).isFalse();
        assertThat(now(replay).state()).isEqualTo(ReplayState.INTERRUPTED);
        assertThat(now(replay).position()).isZero();
    }

    private Replay added() {
        return stored.add(UUID.randomUUID(), ReplayRequest.WHOLE, 7, List.of("measures"));
    }

    private boolean completed(Replay replay) {
        return stored.completed(replay, 0, "{}", "sha256", null);
    }

    private Replay now(Replay replay) {
        return stored.find(replay.id()).orElseThrow();
    }
}
