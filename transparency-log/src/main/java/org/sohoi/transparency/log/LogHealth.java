package org.sohoi.transparency.log;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * {@code /actuator/health/transparencyLog}. That nothing is signed is a status of its own, which does not take the
 * application's down with it, and that nobody can know is the same: the ledger serves on.
 */
final class LogHealth implements HealthIndicator {

    private static final Status NOT_SIGNING = new Status("NOT_SIGNING");

    private final TransparencyLog log;

    LogHealth(TransparencyLog log) {
        this.log = log;
    }

    @Override
    public Health health() {
        try {
            return of(log.status());
        } catch (RuntimeException e) {
            return Health.status(NOT_SIGNING).withException(e).build();
        }
    }

    private static Health of(LogStatus status) {
        Health.Builder health = Health.status(status.signing() ? Status.UP : NOT_SIGNING)
                .withDetail("signed", status.size() == null ? 0 : status.size())
                .withDetail("head", status.head());
        if (status.refused() != null) {
            health.withDetail("refused", status.refused());
        }
        if (status.failure() != null) {
            health.withDetail("failure", status.failure());
        }
        return health.build();
    }
}
