package org.sohoi.command.report;

import java.time.Clock;
import org.sohoi.command.association.Standings;
import org.sohoi.command.decision.LedgerStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    ReportCommands reportCommands(LedgerStreams streams, Standings standings, Clock clock) {
        return new ReportCommands(streams, standings, clock);
    }
}
