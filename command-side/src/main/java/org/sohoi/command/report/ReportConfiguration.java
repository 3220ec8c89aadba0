package org.sohoi.command.report;

import org.sohoi.command.association.Standings;
import org.sohoi.command.decision.LedgerStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    ReportCommands reportCommands(LedgerStreams streams, Standings standings) {
        return new ReportCommands(streams, standings);
    }
}
