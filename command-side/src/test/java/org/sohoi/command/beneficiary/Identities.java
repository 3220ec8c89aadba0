package org.sohoi.command.beneficiary;

import java.util.List;
import java.util.UUID;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.beneficiary.BeneficiariesMerged;
import org.sohoi.events.beneficiary.BeneficiaryMergeReverted;

/** Identities as specifications speak of them. */
final class Identities {

    static final UUID LAN = UUID.fromString("0192f0a1-7c00-7000-8000-0000000000f1");
    static final UUID LAN_AGAIN = UUID.fromString("0192f0a1-7c00-7000-8000-0000000000f2");
    static final UUID MAI = UUID.fromString("0192f0a1-7c00-7000-8000-0000000000f3");
    private static final String TWICE = "Trùng hồ sơ";
    private static final String TWINS = "Hai cháu sinh đôi";

    private Identities() {}

    static LedgerSpecification ledger() {
        return new LedgerSpecification((streams, clock) -> List.of(new BeneficiaryCommands(streams)));
    }

    static MergeBeneficiaries merge(UUID absorbed, UUID surviving) {
        return new MergeBeneficiaries(absorbed, surviving, TWICE);
    }

    static BeneficiariesMerged merged(UUID absorbed, UUID surviving) {
        return new BeneficiariesMerged(absorbed, surviving, TWICE);
    }

    static RevertBeneficiaryMerge revert(UUID absorbed) {
        return new RevertBeneficiaryMerge(absorbed, TWINS);
    }

    static BeneficiaryMergeReverted reverted(UUID absorbed, UUID surviving) {
        return new BeneficiaryMergeReverted(absorbed, surviving, TWINS);
    }
}
