package org.sohoi.command.api;

import org.sohoi.command.rules.Violation;

/** A request that cannot be understood. It is an answer, not a fault, and so carries no stack trace. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    BadRequest(Violation violation) {
        super(violation.toString(), null, false, false);
        this.violation = violation;
    }

    /** What was expected of a header, and what was found. */
    static BadRequest header(ApiRule rule, String name, String expected, String found) {
        return new BadRequest(rule.violated(name, expected, found).violation());
    }

    Violation violation() {
        return violation;
    }
}
