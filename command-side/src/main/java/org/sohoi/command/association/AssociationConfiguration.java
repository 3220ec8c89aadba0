package org.sohoi.command.association;

import java.time.Clock;
import java.util.List;
import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.command.territory.TerritoryMaps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssociationConfiguration {

    @Bean
    Standings standings(LedgerStreams streams, Clock clock) {
        return new Standings(streams, clock);
    }

    @Bean
    RegistrationCommands registrationCommands(
            LedgerStreams streams, Standings standings, TerritoryMaps territory, Clock clock) {
        return new RegistrationCommands(streams, standings, territory, clock);
    }

    @Bean
    AssociationCommands associationCommands(
            LedgerStreams streams,
            Standings standings,
            TerritoryMaps territory,
            List<EntriesInItsName> entries,
            Clock clock) {
        return new AssociationCommands(streams, standings, territory, entries, clock);
    }
}
