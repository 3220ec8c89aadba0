package org.sohoi.command.fund;

/** What an entry is, and so what it does to the balance. */
enum EntryKind {
    DONATION(1),
    SCHOLARSHIP(-1),
    SUPPORT(-1),
    REWARD(-1),
    /** Pays for no aid. */
    OPERATING_FUNDS(0);

    private final int sign;

    EntryKind(int sign) {
        this.sign = sign;
    }

    int sign() {
        return sign;
    }
}
