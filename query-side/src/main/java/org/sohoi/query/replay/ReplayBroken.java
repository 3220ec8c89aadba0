package org.sohoi.query.replay;

/** A replay cannot go on, for a reason that whoever asked for it is told. */
final class ReplayBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReplayBroken(String reason) {
        super(reason);
    }

    ReplayBroken(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Statements and connections are for the log, and not for callers. */
    static String reason(Throwable failure) {
        return failure instanceof ReplayBroken
                ? String.valueOf(failure.getMessage())
                : "Failed with %s; the log of the service says more"
                        .formatted(failure.getClass().getSimpleName());
    }
}
