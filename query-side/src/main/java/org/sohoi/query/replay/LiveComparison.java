package org.sohoi.query.replay;

import java.sql.SQLException;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ProjectionPositions;
import org.sohoi.query.projection.ProjectionStanding;
import org.sohoi.query.replay.compare.Comparison;
import org.sohoi.query.replay.compare.TableFindings;

/**
 * Compares with live tables once they hold all that is known at the position, and again where they were replaced, or emptied,
 * while they were read: what is found then says nothing of either.
 */
final class LiveComparison {

    private static final int MOST_ATTEMPTS = 5;
    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final Comparison comparison;
    private final ProjectionPositions live;
    private final ReplayProperties properties;

    LiveComparison(Comparison comparison, ProjectionPositions live, ReplayProperties properties) {
        this.comparison = comparison;
        this.live = live;
        this.properties = properties;
    }

    /** @throws ReplayBroken when the live tables do not come to the position, or do not stay */
    TableFindings compare(
            Replay replay, Projection projection, String table, Restraint restraint, ReplayProgress progress)
            throws SQLException, InterruptedException {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            restraint.rest();
            ProjectionStanding before = await(projection.name(), replay.upTo(), progress);
            restraint.begin();
            TableFindings findings =
                    comparison.compare(projection.name(), table, replay.schema(), replay.upTo(), restraint::pause);
            ProjectionStanding after = live.standing(projection.name());
            if (after.rebuilt() == before.rebuilt() && after.position() >= replay.upTo()) {
                return findings;
            }
        }
        throw new ReplayBroken(
                "The tables of the live projection %s were replaced each of the %d times that they were read"
                        .formatted(projection.name(), MOST_ATTEMPTS));
    }

    private ProjectionStanding await(String projection, long upTo, ReplayProgress progress)
            throws InterruptedException {
        long end = System.nanoTime() + properties.awaitLive().toNanos();
        ProjectionStanding standing = live.standing(projection);
        while (standing.position() < upTo) {
            if (System.nanoTime() > end) {
                throw new ReplayBroken("The live projection %s is at position %d; expected %d within %s"
                        .formatted(projection, standing.position(), upTo, properties.awaitLive()));
            }
            progress.look();
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
            standing = live.standing(projection);
        }
        return standing;
    }
}
