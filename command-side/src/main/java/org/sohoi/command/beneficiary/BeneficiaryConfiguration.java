package org.sohoi.command.beneficiary;

import org.sohoi.command.decision.LedgerStreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BeneficiaryConfiguration {

    @Bean
    BeneficiaryCommands beneficiaryCommands(LedgerStreams streams) {
        return new BeneficiaryCommands(streams);
    }
}
