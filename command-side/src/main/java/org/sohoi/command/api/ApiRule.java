package org.sohoi.command.api;

import org.sohoi.command.rules.Rule;
import org.sohoi.command.rules.ViolationKind;

/** What must be true of requests, whatever they ask for. */
public enum ApiRule implements Rule {
    /** A key stands for one request: the same one again gets the first answer, another one is refused. */
    IDEMPOTENCY_KEY_MUST_NOT_BE_REUSED;

    @Override
    public ViolationKind kind() {
        return ViolationKind.INVALID;
    }
}
