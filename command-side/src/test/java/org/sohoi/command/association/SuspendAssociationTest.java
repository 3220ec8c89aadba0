package org.sohoi.command.association;

import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.UNKNOWN;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.Given.province;
import static org.sohoi.command.Given.resumed;
import static org.sohoi.command.Given.suspended;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_EXIST;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_SUSPENDED;
import static org.sohoi.command.association.AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION;
import static org.sohoi.command.association.AssociationRule.LIFECYCLE_MUST_MOVE_FORWARD;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;

class SuspendAssociationTest {

    private final LedgerSpecification ledger = AssociationLedger.ledger();

    @Test
    void isRecorded() {
        ledger.given(associationRegistered())
                .when(new SuspendAssociation(ASSOCIATION, day("2023-05-01"), "Thanh tra"))
                .then(suspended("2023-05-01"));
    }

    @Test
    void rejectsAnUnknownAssociation() {
        ledger.given(province())
                .when(new SuspendAssociation(UNKNOWN, day("2023-05-01"), "Thanh tra"))
                .thenRejectedBy(ASSOCIATION_MUST_EXIST);
    }

    @Test
    void rejectsADissolvedAssociation() {
        ledger.given(associationRegistered(), dissolved("2023-04-01"))
                .when(new SuspendAssociation(ASSOCIATION, day("2023-05-01"), "Thanh tra"))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsTomorrow() {
        ledger.given(associationRegistered())
                .when(new SuspendAssociation(ASSOCIATION, day("2023-09-02"), "Thanh tra"))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsADayBeforeTheAssociationWas() {
        ledger.given(associationRegistered())
                .when(new SuspendAssociation(ASSOCIATION, day("2020-01-09"), "Thanh tra"))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsASuspendedAssociation() {
        ledger.given(associationRegistered(), suspended("2023-01-01"))
                .when(new SuspendAssociation(ASSOCIATION, day("2023-05-01"), "Thanh tra"))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_SUSPENDED);
    }

    @Test
    void rejectsADayBeforeTheLastChange() {
        ledger.given(associationRegistered(), suspended("2023-01-01"), resumed("2023-02-01"))
                .when(new SuspendAssociation(ASSOCIATION, day("2023-01-31"), "Thanh tra"))
                .thenRejectedBy(LIFECYCLE_MUST_MOVE_FORWARD);
    }
}
