package org.sohoi.eventstore.autoconfigure;

import org.sohoi.eventstore.postgresql.LedgerDatabase;
import org.sohoi.eventstore.postgresql.LedgerHealth;
import org.sohoi.eventstore.postgresql.OrderedEventStorageEngine;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** {@code /actuator/health/ledger}: the head position, whether writes are taken, how many wait. */
@AutoConfiguration(after = OrderedEventStoreAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean({LedgerDatabase.class, OrderedEventStorageEngine.class})
class LedgerHealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "ledgerHealthIndicator")
    HealthIndicator ledgerHealthIndicator(LedgerDatabase database, OrderedEventStorageEngine engine) {
        return new AbstractHealthIndicator("The ledger's database cannot be reached") {
            @Override
            protected void doHealthCheck(Health.Builder health) throws Exception {
                LedgerHealth ledger = LedgerHealth.of(database);
                (ledger.writable() ? health.up() : health.outOfService())
                        .withDetail("head", ledger.head())
                        .withDetail("writable", ledger.writable())
                        .withDetail("waiting", engine.queueDepth());
            }
        };
    }
}
