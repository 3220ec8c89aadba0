package org.sohoi.command.association;

import java.util.List;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.territory.TerritoryMaps;

/** A ledger that decides about associations. */
final class AssociationLedger {

    private AssociationLedger() {}

    static LedgerSpecification ledger() {
        return new LedgerSpecification((streams, clock) -> {
            Standings standings = new Standings(streams, clock);
            TerritoryMaps territory = new TerritoryMaps(streams);
            return List.of(
                    new RegistrationCommands(streams, standings, territory, clock),
                    new AssociationCommands(streams, standings, territory, List.of(), clock));
        });
    }
}
