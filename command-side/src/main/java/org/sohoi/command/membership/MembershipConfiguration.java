package org.sohoi.command.membership;

import org.sohoi.command.association.Standings;
import org.sohoi.command.decision.LedgerStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MembershipConfiguration {

    @Bean
    MembershipCommands membershipCommands(LedgerStreams streams, Standings standings) {
        return new MembershipCommands(streams, standings);
    }
}
