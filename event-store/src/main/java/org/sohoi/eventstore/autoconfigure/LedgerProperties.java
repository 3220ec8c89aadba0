package org.sohoi.eventstore.autoconfigure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.postgresql.LedgerRole;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code sohoi.ledger.*}: how the ledger's PostgreSQL is reached and used.
 *
 * @param url its JDBC URL; default {@code spring.datasource.url}
 * @param username default {@code spring.datasource.username}
 * @param password default {@code spring.datasource.password}
 * @param role what the application may do with the ledger
 * @param ownerUsername who runs the migrations, where that is not the application's user
 * @param ownerPassword the owner's password
 * @param migrate whether to run the migrations at start
 * @param readers how many connections read at a time
 * @param fetchDelay how often to look for events that other processes appended; our own are seen at once
 * @param answerPatience after how long without an answer a connection counts as lost
 * @param recoveryPatience how long a batch whose connection was lost is tried to be settled
 * @param queueCapacity how many commands may wait to be recorded; the next is turned away
 * @param maxEventSize the largest payload, and the largest metadata
 */
@ConfigurationProperties("sohoi.ledger")
public record LedgerProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("sohoi_app") LedgerRole role,
        @Nullable String ownerUsername,
        @Nullable String ownerPassword,
        @DefaultValue("true") boolean migrate,
        @DefaultValue("8") int readers,
        @DefaultValue("50ms") Duration fetchDelay,
        @DefaultValue("30s") Duration answerPatience,
        @DefaultValue("10s") Duration recoveryPatience,
        @DefaultValue("10000") int queueCapacity,
        @DefaultValue("1MB") DataSize maxEventSize) {}
