package org.sohoi.command.fund;

import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;

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

    boolean isDisbursement() {
        return sign < 0;
    }

    static EntryKind of(Disbursement disbursement) {
        if (disbursement instanceof Scholarship) {
            return SCHOLARSHIP;
        } else if (disbursement instanceof Support) {
            return SUPPORT;
        } else if (disbursement instanceof Reward) {
            return REWARD;
        }
        throw new IllegalArgumentException("No kind of entry for " + disbursement.getClass());
    }
}
