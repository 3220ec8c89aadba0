package org.sohoi.standalone.demo;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.ProjectionPositions;
import org.sohoi.query.time.KnownAt;
import org.sohoi.query.time.Times;
import org.sohoi.query.web.QueryParameters;
import org.springframework.util.MultiValueMap;

/** Waits until the read side has seen everything that the ledger holds. */
final class CaughtUp {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final LedgerPositions ledger;
    private final ProjectionPositions projections;
    private final Times times;

    CaughtUp(LedgerPositions ledger, ProjectionPositions projections, Times times) {
        this.ledger = ledger;
        this.projections = projections;
        this.times = times;
    }

    /** Everything recorded so far is known at the position returned; or not, when it was told to give up. */
    KnownAt withTheLedger(BooleanSupplier giveUp) throws InterruptedException {
        long head = ledger.head();
        while (projections.reachedByAll() < head && !giveUp.getAsBoolean()) {
            Thread.sleep(PAUSE.toMillis());
        }
        return times.coordinates(QueryParameters.of(MultiValueMap.fromSingleValue(Map.of()), Times.PARAMETERS))
                .knownAt();
    }
}
