package org.sohoi.transparency.api;

import org.springframework.http.HttpStatus;

/** A question to the log that is not answered, and what would be. */
final class LogRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String rule;
    private final String subject;
    private final String expected;
    private final String found;

    private LogRefused(HttpStatus status, String rule, String subject, String detail, String expected, String found) {
        super(detail);
        this.status = status;
        this.rule = rule;
        this.subject = subject;
        this.expected = expected;
        this.found = found;
    }

    static LogRefused invalid(String rule, String parameter, String detail, String expected, String found) {
        return new LogRefused(HttpStatus.BAD_REQUEST, rule, parameter, detail, expected, found);
    }

    static LogRefused notFound(String rule, String subject, String detail, String expected, String found) {
        return new LogRefused(HttpStatus.NOT_FOUND, rule, subject, detail, expected, found);
    }

    /** It was there, and is no longer: somebody took it out of the ledger. */
    static LogRefused gone(String rule, String subject, String detail, String expected, String found) {
        return new LogRefused(HttpStatus.GONE, rule, subject, detail, expected, found);
    }

    static LogRefused nothingSigned() {
        return notFound(
                "CheckpointMustBeSigned",
                "checkpoint",
                "Nothing has been signed yet; /api/v1/audit/log says why",
                "a signed checkpoint",
                "none");
    }

    HttpStatus status() {
        return status;
    }

    String rule() {
        return rule;
    }

    String subject() {
        return subject;
    }

    String expected() {
        return expected;
    }

    String found() {
        return found;
    }
}
