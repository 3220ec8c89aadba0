package org.sohoi.auditor.tree;

/** What was given as a proof does not have the shape of one. */
public final class NoProof extends RuntimeException {

    private final String expected;
    private final String found;

    NoProof(String expected, String found) {
        super("expected %s, found %s".formatted(expected, found));
        this.expected = expected;
        this.found = found;
    }

    static NoProof tooLong(int hashes) {
        return new NoProof("fewer hashes for a tree of this size", hashes + " hashes");
    }

    static NoProof tooShort(int hashes) {
        return new NoProof("more hashes for a tree of this size", hashes + " hashes");
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }
}
