package org.sohoi.query.replay;

import java.sql.SQLException;
import org.sohoi.query.projection.rebuild.RebuildLock;

/** Of one replay that is carried out: says how far it is, and finds out whether it is to go on. */
final class ReplayProgress {

    private final StoredReplays stored;
    private final Replay replay;
    private final RebuildLock lock;

    ReplayProgress(StoredReplays stored, Replay replay, RebuildLock lock) {
        this.stored = stored;
        this.replay = replay;
        this.lock = lock;
    }

    /** @throws ReplayCancelled when it is to go no further */
    void built(long position) {
        reached(ReplayState.BUILDING, position, 0);
    }

    /** @throws ReplayCancelled when it is to go no further */
    void compared(int tables) {
        reached(ReplayState.COMPARING, replay.upTo(), tables);
    }

    private void reached(ReplayState state, long position, int tables) {
        mustBeTheOnlyOne();
        if (!stored.reached(replay, state, position, tables)) {
            throw new ReplayCancelled();
        }
    }

    /** @throws ReplayCancelled when it is to go no further */
    void look() {
        mustBeTheOnlyOne();
        if (!stored.goesOn(replay)) {
            throw new ReplayCancelled();
        }
    }

    /** Whoever has the lock takes a replay that is under way for one left by a killed process. */
    void mustBeTheOnlyOne() {
        try {
            lock.mustBeHeld();
        } catch (SQLException e) {
            throw new ReplayBroken("The database has closed the connection that kept other replays away", e);
        }
    }
}
