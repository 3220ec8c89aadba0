package org.sohoi.eventstore.autoconfigure;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/**
 * {@code /actuator/health/ledger}: whether Axon Server is connected. Axon 4.13 has an indicator of its own, but for the
 * place where Spring Boot 3 kept its.
 */
@AutoConfiguration(after = AxonServerAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnProperty(name = "sohoi.event-store", havingValue = "axon-server")
class AxonServerHealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "ledgerHealthIndicator")
    HealthIndicator ledgerHealthIndicator(AxonServerConnectionManager connections) {
        return () -> (connections.isConnected(connections.getDefaultContext()) ? Health.up() : Health.down())
                .withDetail("context", connections.getDefaultContext())
                .build();
    }
}
