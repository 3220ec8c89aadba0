package org.sohoi.query.evidence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.query.evidence.*}.
 *
 * @param mostEvents how many events, and how many contributions, a bundle may hold
 * @param patience how long a bundle waits for a checkpoint that covers it
 * @param poll how often it looks
 */
@ConfigurationProperties("sohoi.query.evidence")
record EvidenceProperties(
        @DefaultValue("20000") int mostEvents,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("50ms") Duration poll) {}
