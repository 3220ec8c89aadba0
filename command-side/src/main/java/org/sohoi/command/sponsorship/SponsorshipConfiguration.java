package org.sohoi.command.sponsorship;

import org.sohoi.command.association.Standings;
import org.sohoi.command.decision.LedgerStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SponsorshipConfiguration {

    @Bean
    SponsorshipCommands sponsorshipCommands(LedgerStreams streams, Standings standings) {
        return new SponsorshipCommands(streams, standings);
    }
}
