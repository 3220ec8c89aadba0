package org.sohoi.query.measures.entry;

import java.util.List;
import org.sohoi.query.measures.MeasureProperties;
import org.sohoi.query.projection.ReadModel;

/** What only the application's wiring is given, for tests that handle batches by themselves. */
public final class EntryRoom {

    private EntryRoom() {}

    public static EntryLedger ledger(ReadModel readModel, MeasureProperties properties) {
        return new EntryLedger(readModel, properties);
    }

    /** Of the projection that enters deltas. */
    public static List<String> tables() {
        return new EntryConfiguration().measuresProjection().tables();
    }
}
