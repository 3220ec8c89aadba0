package org.sohoi.command.association;

import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.UNKNOWN;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.Given.province;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_EXIST;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.association.AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION;
import static org.sohoi.command.association.AssociationRule.SPECIAL_NATURE_MUST_NOT_BE_RECOGNISED_YET;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.association.SpecialNatureRecognised;

class RecogniseSpecialNatureTest {

    private final LedgerSpecification ledger = AssociationLedger.ledger();

    @Test
    void isRecorded() {
        ledger.given(associationRegistered())
                .when(new RecogniseSpecialNature(ASSOCIATION, day("2023-05-01"), "QĐ 5"))
                .then(new SpecialNatureRecognised(ASSOCIATION, day("2023-05-01"), "QĐ 5"));
    }

    @Test
    void rejectsAnUnknownAssociation() {
        ledger.given(province())
                .when(new RecogniseSpecialNature(UNKNOWN, day("2023-05-01"), "QĐ 5"))
                .thenRejectedBy(ASSOCIATION_MUST_EXIST);
    }

    @Test
    void rejectsADissolvedAssociation() {
        ledger.given(associationRegistered(), dissolved("2023-04-01"))
                .when(new RecogniseSpecialNature(ASSOCIATION, day("2023-05-01"), "QĐ 5"))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsTomorrow() {
        ledger.given(associationRegistered())
                .when(new RecogniseSpecialNature(ASSOCIATION, day("2023-09-02"), "QĐ 5"))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsADayBeforeTheAssociationWas() {
        ledger.given(associationRegistered())
                .when(new RecogniseSpecialNature(ASSOCIATION, day("2020-01-09"), "QĐ 5"))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsASecondRecognition() {
        ledger.given(associationRegistered(), new SpecialNatureRecognised(ASSOCIATION, day("2023-05-01"), "QĐ 5"))
                .when(new RecogniseSpecialNature(ASSOCIATION, day("2023-06-01"), "QĐ 5"))
                .thenRejectedBy(SPECIAL_NATURE_MUST_NOT_BE_RECOGNISED_YET);
    }
}
