package org.sohoi.query.projection;

import org.axonframework.eventhandling.TrackingToken;
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
        jdbc.sql("UPDATE projection SET position = :position WHERE name = :name")
                .param("position", positions.of(token))
                .param("name", processorName)
                .update();
    }
}
