package org.sohoi.auditor.report;

/** Something to be read could not be: a server that does not answer, a file that is not there. */
public final class Unreachable extends RuntimeException {

    public Unreachable(String what, Throwable cause) {
        super(what + ": " + cause, cause);
    }

    public Unreachable(String what) {
        super(what);
    }
}
