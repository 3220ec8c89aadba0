package org.sohoi.transparency.log;

/** The ledger, or the tree over it, is not what was logged or signed before. */
final class NotConsistentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    NotConsistentException(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
