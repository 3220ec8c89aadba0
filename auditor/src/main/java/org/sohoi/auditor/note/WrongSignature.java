package org.sohoi.auditor.note;

import org.sohoi.auditor.report.Finding;

/** A note is not signed by whom it must be. */
public final class WrongSignature extends RuntimeException {

    private final String expected;
    private final String found;

    WrongSignature(String expected, String found) {
        super("expected %s, found %s".formatted(expected, found));
        this.expected = expected;
        this.found = found;
    }

    /** @param what was signed */
    public Finding finding(String what) {
        return Finding.of(what, expected, found);
    }
}
