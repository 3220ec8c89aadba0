package org.sohoi.command.fund;

import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;

/** What is given away. */
public enum DisbursementKind {
    SCHOLARSHIP(EntryKind.SCHOLARSHIP),
    SUPPORT(EntryKind.SUPPORT),
    REWARD(EntryKind.REWARD);

    private final EntryKind entryKind;

    DisbursementKind(EntryKind entryKind) {
        this.entryKind = entryKind;
    }

    EntryKind entryKind() {
        return entryKind;
    }

    public static DisbursementKind of(Disbursement disbursement) {
        if (disbursement instanceof Scholarship) {
            return SCHOLARSHIP;
        } else if (disbursement instanceof Support) {
            return SUPPORT;
        } else if (disbursement instanceof Reward) {
            return REWARD;
        }
        throw new IllegalArgumentException("No kind of disbursement for " + disbursement.getClass());
    }
}
