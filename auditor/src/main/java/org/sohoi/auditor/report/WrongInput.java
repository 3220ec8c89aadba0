package org.sohoi.auditor.report;

/** What the auditor was given cannot be used: a key that is no key, a file that is no checkpoint. */
public final class WrongInput extends RuntimeException {

    private final String expected;
    private final String found;

    /** @param what the input is, such as "key" */
    public WrongInput(String what, String expected, String found) {
        super("%s: expected %s, found %s".formatted(what, expected, found));
        this.expected = expected;
        this.found = found;
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }
}
