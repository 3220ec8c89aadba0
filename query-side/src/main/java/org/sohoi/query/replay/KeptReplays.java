package org.sohoi.query.replay;

import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.rebuild.BuiltBeside;

/** Whose tables are kept: some of those that ended, for some time. */
final class KeptReplays {

    private final StoredReplays stored;
    private final BuiltBeside builds;
    private final ReplayProperties properties;
    private final ReplayMeters meters;

    KeptReplays(StoredReplays stored, BuiltBeside builds, ReplayProperties properties, ReplayMeters meters) {
        this.stored = stored;
        this.builds = builds;
        this.properties = properties;
        this.meters = meters;
    }

    /** Without a report, and so without tables. One that has ended already stays as it is. */
    void end(Replay replay, ReplayState state, @Nullable String failure) {
        if (stored.ended(replay, state, failure)) {
            meters.ended(state);
            drop(replay);
        }
    }

    /** Nobody asks what is said not to be kept, so that is said first. */
    void drop(Replay replay) {
        stored.dropped(replay);
        builds.drop(replay.schema());
    }

    /**
     * What is too old, what a migration has left behind, and what a process that was killed has. To be called by whoever has
     * the lock.
     */
    void clear() {
        for (Replay replay : stored.kept()) {
            if (replay.state().isUnderWay()) {
                end(replay, ReplayState.INTERRUPTED, null);
            } else if (!replay.current()) {
                drop(replay);
            }
        }
        stored.keptFor(properties.keptFor()).forEach(this::drop);
        stored.schemasOfNone().forEach(builds::drop);
    }

    /** @throws QuestionRefused when there is no room for another */
    void mustNotBeTooMany() {
        int kept = stored.kept().size();
        if (kept >= properties.mostKept()) {
            throw QuestionRefused.conflict(
                    "ReplaysKeptMustNotBeTooMany",
                    "replays",
                    "The tables of %d replays are kept already".formatted(kept),
                    "fewer than %d; delete one that is no longer asked".formatted(properties.mostKept()),
                    Integer.toString(kept));
        }
    }
}
