package org.sohoi.command.membership;

import org.sohoi.command.association.Standings;
import org.sohoi.command.decision.LedgerStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MembershipConfiguration {

    @Bean
    MembershipRolls membershipRolls(LedgerStreams streams) {
        return new MembershipRolls(streams);
    }

    @Bean
    MembershipCommands membershipCommands(MembershipRolls rolls, Standings standings) {
        return new MembershipCommands(rolls, standings);
    }
}
