package org.sohoi.transparency.log;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * {@code /actuator/health/transparencyLog}. That nothing is signed is a status of its own, which does not take the
 * application's down with it: the ledger serves on.
 */
final class LogHealth extends AbstractHealthIndicator {

    private static final Status NOT_SIGNING = new Status("NOT_SIGNING");

    private final TransparencyLog log;

    LogHealth(TransparencyLog log) {
        super("The log's database cannot be reached");
        this.log = log;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        LogStatus status = log.status();
        health.status(status.signing() ? Status.UP : NOT_SIGNING)
                .withDetail("signed", status.size() == null ? 0 : status.size())
                .withDetail("head", status.head());
        if (status.refused() != null) {
            health.withDetail("refused", status.refused());
        }
        if (status.failure() != null) {
            health.withDetail("failure", status.failure());
        }
    }
}
