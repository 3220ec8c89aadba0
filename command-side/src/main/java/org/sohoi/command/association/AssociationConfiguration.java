package org.sohoi.command.association;

import org.sohoi.command.decision.LedgerStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssociationConfiguration {

    @Bean
    Standings standings(LedgerStreams streams) {
        return new Standings(streams);
    }
}
