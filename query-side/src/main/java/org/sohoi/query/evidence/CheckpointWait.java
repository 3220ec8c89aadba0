package org.sohoi.query.evidence;

import java.time.Duration;
import java.util.Optional;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.transparency.log.SignedSize;
import org.sohoi.transparency.log.TransparencyLog;
import org.springframework.beans.factory.ObjectProvider;

/** Waits, for a while, until a position is signed. */
final class CheckpointWait {

    private static final String RULE = "CheckpointMustCoverThePosition";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final ObjectProvider<TransparencyLog> logs;
    private final EvidenceProperties properties;

    CheckpointWait(ObjectProvider<TransparencyLog> logs, EvidenceProperties properties) {
        this.logs = logs;
        this.properties = properties;
    }

    /** @throws QuestionRefused when there is no transparency log, or it does not come that far in time */
    SignedLedger covering(long position) {
        TransparencyLog log = logs.getIfAvailable();
        if (log == null) {
            throw QuestionRefused.notFound(
                    "LogMustBeKept", "log", "There is no transparency log here", "sohoi.transparency.enabled=true");
        }
        long deadline = System.nanoTime() + properties.patience().toNanos();
        while (true) {
            Optional<SignedSize> signed = log.signedSize();
            if (signed.isPresent() && signed.get().size() >= position) {
                return new SignedLedger(log, signed.get());
            }
            if (System.nanoTime() > deadline) {
                throw notSigned(position, signed);
            }
            pause();
        }
    }

    private static QuestionRefused notSigned(long position, Optional<SignedSize> signed) {
        return QuestionRefused.notYet(
                RULE,
                "checkpoint",
                "Position %d is not under a signed checkpoint; /api/v1/audit/log says why".formatted(position),
                "a checkpoint of at least %d events".formatted(position),
                signed.map(last -> "one of " + last.size()).orElse("none"),
                RETRY_AFTER);
    }

    private void pause() {
        try {
            Thread.sleep(properties.poll().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a checkpoint", e);
        }
    }
}
