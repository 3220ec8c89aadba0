package org.sohoi.command.territory;

import java.util.List;
import org.sohoi.command.LedgerSpecification;

/** A ledger that decides about the map. */
final class TerritoryLedger {

    private TerritoryLedger() {}

    static LedgerSpecification ledger() {
        return new LedgerSpecification(
                (streams, clock) -> List.of(new TerritoryCommands(streams, new TerritoryMaps(streams), clock)));
    }
}
