package org.sohoi.command.fund;

import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.fund.FundLedger.awarded;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_EXIST;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.fund.DisbursementVoided;

class VoidDisbursementTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void voidsAScholarship() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new VoidDisbursement(ASSOCIATION, ANOTHER_ENTRY, "Trùng"))
                .then(new DisbursementVoided(ASSOCIATION, 2023, ANOTHER_ENTRY, "Trùng"));
    }

    @Test
    void rejectsADonation() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new VoidDisbursement(ASSOCIATION, ENTRY, "Trùng"))
                .thenRejectedBy(ENTRY_MUST_EXIST);
    }

    @Test
    void rejectsADissolvedAssociation() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60),
                        dissolved("2023-08-01"))
                .when(new VoidDisbursement(ASSOCIATION, ANOTHER_ENTRY, "Trùng"))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
