package org.sohoi.command.rules;

/** A decision against a command. It is an answer, not a fault, and so carries no stack trace. */
public final class RuleViolation extends RuntimeException {

    private final transient Violation violation;

    public RuleViolation(Violation violation) {
        super(violation.toString(), null, false, false);
        this.violation = violation;
    }

    public Violation violation() {
        return violation;
    }
}
