package org.sohoi.command.territory;

import java.time.Clock;
import org.sohoi.command.decision.LedgerStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TerritoryConfiguration {

    @Bean
    TerritoryMaps territoryMaps(LedgerStreams streams) {
        return new TerritoryMaps(streams);
    }

    @Bean
    TerritoryCommands territoryCommands(LedgerStreams streams, TerritoryMaps maps, Clock clock) {
        return new TerritoryCommands(streams, maps, clock);
    }
}
