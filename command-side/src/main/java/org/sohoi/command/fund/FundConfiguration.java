package org.sohoi.command.fund;

import java.time.Clock;
import org.sohoi.command.association.Standings;
import org.sohoi.command.decision.LedgerStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FundConfiguration {

    @Bean
    Funds funds(LedgerStreams streams, Standings standings, Clock clock) {
        return new Funds(streams, standings, clock);
    }

    @Bean
    DonationCommands donationCommands(Funds funds) {
        return new DonationCommands(funds);
    }

    @Bean
    DisbursementCommands disbursementCommands(Funds funds) {
        return new DisbursementCommands(funds);
    }

    @Bean
    OperatingFundsCommands operatingFundsCommands(Funds funds) {
        return new OperatingFundsCommands(funds);
    }

    @Bean
    FundYearCommands fundYearCommands(Funds funds) {
        return new FundYearCommands(funds);
    }
}
