package org.sohoi.query.projection.rebuild;

import org.axonframework.config.EventProcessingConfiguration;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.ProjectionPositions;
import org.sohoi.query.projection.ReadModel;

/** Where the live projections are, and where a rebuild puts them. */
record LivePositions(
        ReadModel live,
        ProjectionPositions projections,
        LedgerPositions ledger,
        EventProcessingConfiguration processing) {

    long head() {
        return ledger.head();
    }

    long reached(String projection) {
        return projections.each().getOrDefault(projection, 0L);
    }

    /** The same, and nobody moves it until the transaction ends: token, position and tables are locked as batches do. */
    long locked(String projection) {
        live.jdbc()
                .sql("SELECT segment FROM token WHERE processor_name = :name ORDER BY segment FOR UPDATE")
                .param("name", projection)
                .query(Integer.class)
                .list();
        return live.jdbc()
                .sql("SELECT position FROM projection WHERE name = :name FOR UPDATE")
                .param("name", projection)
                .query(Long.class)
                .single();
    }

    /** To be called in the transaction in which the tables are replaced. */
    void replaced(String projection, long position) {
        if (reached(projection) < position) {
            live.jdbc()
                    .sql("DELETE FROM token WHERE processor_name = :name")
                    .param("name", projection)
                    .update();
            processing.tokenStore(projection).initializeTokenSegments(projection, 1, ledger.tokenOf(position));
        }
        live.jdbc()
                .sql(
                        "UPDATE projection SET position = greatest(position, :position), rebuilt = rebuilt + 1 WHERE name = :name")
                .param("name", projection)
                .param("position", position)
                .update();
    }
}
