package org.sohoi.query.time;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code sohoi.query.time.*}.
 *
 * @param patience how long a question waits for the projections to reach the position that it asks for
 * @param poll how often one of those who wait looks, for all of them
 */
@ConfigurationProperties("sohoi.query.time")
public record TimeProperties(
        @DefaultValue("5s") Duration patience,
        @DefaultValue("10ms") Duration poll) {}
