package org.sohoi.transparency.log;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import org.sohoi.eventstore.LedgerRecords;
import org.sohoi.transparency.note.NoteSigner;
import org.sohoi.transparency.note.SignedNote;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The log, the thread that keeps it, and how both are watched. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogProperties.class)
public class LogConfiguration {

    @Bean
    LogDatabase logDatabase(
            LogProperties properties, Environment environment, ObjectProvider<JdbcConnectionDetails> application) {
        return LogAccess.of(properties, environment, application.getIfAvailable())
                .open();
    }

    @Bean
    LogThread logThread(LogDatabase database, LedgerRecords ledger, LogProperties properties) {
        return LogThread.over(database, ledger, properties);
    }

    @Bean
    TransparencyLog transparencyLog(
            LogDatabase database, LedgerRecords ledger, LogProperties properties, LogThread thread) {
        return new TransparencyLog(database, ledger, Identity.of(properties), thread);
    }

    @Bean
    NoteSigner noteSigner(LogProperties properties) {
        Identity identity = Identity.of(properties);
        return text -> Optional.ofNullable(identity).map(by -> SignedNote.sign(text, by.key()));
    }

    @Bean
    LogGauges logGauges(TransparencyLog log, MeterRegistry meters) {
        return new LogGauges(log, meters);
    }

    @Bean
    HealthIndicator transparencyLogHealthIndicator(TransparencyLog log) {
        return new LogHealth(log);
    }
}
