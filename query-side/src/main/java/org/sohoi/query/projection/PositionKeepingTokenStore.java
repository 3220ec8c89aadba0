package org.sohoi.query.projection;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores a projection's position wherever its token is stored, and so in the transaction of its rows, and for batches
 * of which it handles nothing too.
 */
final class PositionKeepingTokenStore extends JdbcTokenStore {

    private final JdbcClient jdbc;
    private final LedgerPositions positions;

    PositionKeepingTokenStore(Builder builder, JdbcClient jdbc, LedgerPositions positions) {
        super(builder);
        this.jdbc = jdbc;
        this.positions = positions;
    }

    @Override
    public void storeToken(TrackingToken token, String processorName, int segment) {
        super.storeToken(token, processorName, segment);
        int stored = jdbc.sql("UPDATE projection SET position = :position WHERE name = :name AND position <= :position")
                .param("position", positions.of(token))
                .param("name", processorName)
                .update();
        if (stored == 0) {
            // A rebuild has put the projection further while this processor went on from where it was: it must begin
            // there too.
            throw new UnableToClaimTokenException(
                    "Projection %s is beyond position %d already".formatted(processorName, positions.of(token)));
        }
    }
}
