package org.sohoi.command.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.fund.DisbursementKind.REWARD;
import static org.sohoi.command.fund.DisbursementKind.SCHOLARSHIP;
import static org.sohoi.command.fund.DisbursementKind.SUPPORT;
import static org.sohoi.command.fund.FundLedger.awarded;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundLedger.provided;
import static org.sohoi.command.fund.FundLedger.rewarded;
import static org.sohoi.command.fund.FundRule.ENTRY_MUST_EXIST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.rules.Violation;
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
                .when(new VoidDisbursement(ASSOCIATION, ANOTHER_ENTRY, SCHOLARSHIP, "Trùng"))
                .then(new DisbursementVoided(ASSOCIATION, 2023, ANOTHER_ENTRY, "Trùng"));
    }

    @Test
    void voidsSupport() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        provided(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new VoidDisbursement(ASSOCIATION, ANOTHER_ENTRY, SUPPORT, "Trùng"))
                .then(new DisbursementVoided(ASSOCIATION, 2023, ANOTHER_ENTRY, "Trùng"));
    }

    @Test
    void voidsAReward() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        rewarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new VoidDisbursement(ASSOCIATION, ANOTHER_ENTRY, REWARD, "Trùng"))
                .then(new DisbursementVoided(ASSOCIATION, 2023, ANOTHER_ENTRY, "Trùng"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPORT", "REWARD"})
    void rejectsAScholarshipTakenForAnotherKind(DisbursementKind kind) {
        Violation violation = ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new VoidDisbursement(ASSOCIATION, ANOTHER_ENTRY, kind, "Trùng"))
                .thenRejectedBy(ENTRY_MUST_EXIST);

        assertThat(violation.expected()).isEqualTo(kind.name());
        assertThat(violation.found()).isEqualTo("SCHOLARSHIP");
    }

    @Test
    void rejectsADonation() {
        ledger.given(
                        associationRegistered(),
                        opened(2023),
                        donated(ENTRY, "2023-02-01", 100),
                        awarded(ANOTHER_ENTRY, "2023-05-01", 60))
                .when(new VoidDisbursement(ASSOCIATION, ENTRY, SCHOLARSHIP, "Trùng"))
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
                .when(new VoidDisbursement(ASSOCIATION, ANOTHER_ENTRY, SCHOLARSHIP, "Trùng"))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }
}
