package org.sohoi.command.association;

import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.UNKNOWN;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.Given.province;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_EXIST;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.association.AssociationRule.DISSOLUTION_NOTICE_MUST_BE_GIVEN_BEFORE;
import static org.sohoi.command.association.AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION;
import static org.sohoi.command.association.AssociationRule.LIFECYCLE_MUST_MOVE_FORWARD;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRenamed;
import org.sohoi.events.association.DissolutionNoticeGiven;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.territory.Level;

class DissolveAssociationTest {

    private final LedgerSpecification ledger = AssociationLedger.ledger();

    @Test
    void isRecorded() {
        ledger.given(
                        associationRegistered(),
                        new DissolutionNoticeGiven(ASSOCIATION, day("2023-02-01"), "Hết nhiệm kỳ"))
                .when(new DissolveAssociation(ASSOCIATION, day("2023-05-01"), "Quyết định giải thể"))
                .then(dissolved("2023-05-01"));
    }

    @Test
    void rejectsAnUnknownAssociation() {
        ledger.given(province())
                .when(new DissolveAssociation(UNKNOWN, day("2023-05-01"), "Quyết định giải thể"))
                .thenRejectedBy(ASSOCIATION_MUST_EXIST);
    }

    @Test
    void rejectsADissolvedAssociation() {
        ledger.given(
                        associationRegistered(),
                        new DissolutionNoticeGiven(ASSOCIATION, day("2023-02-01"), "Hết nhiệm kỳ"),
                        dissolved("2023-04-01"))
                .when(new DissolveAssociation(ASSOCIATION, day("2023-05-01"), "Quyết định giải thể"))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsTomorrow() {
        ledger.given(
                        associationRegistered(),
                        new DissolutionNoticeGiven(ASSOCIATION, day("2023-02-01"), "Hết nhiệm kỳ"))
                .when(new DissolveAssociation(ASSOCIATION, day("2023-09-02"), "Quyết định giải thể"))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsADayBeforeTheAssociationWas() {
        ledger.given(
                        associationRegistered(),
                        new DissolutionNoticeGiven(ASSOCIATION, day("2023-02-01"), "Hết nhiệm kỳ"))
                .when(new DissolveAssociation(ASSOCIATION, day("2020-01-09"), "Quyết định giải thể"))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsADissolutionWithoutNotice() {
        ledger.given(associationRegistered())
                .when(new DissolveAssociation(ASSOCIATION, day("2023-05-01"), "Quyết định giải thể"))
                .thenRejectedBy(DISSOLUTION_NOTICE_MUST_BE_GIVEN_BEFORE);
    }

    @Test
    void rejectsADayBeforeTheNotice() {
        ledger.given(
                        associationRegistered(),
                        new DissolutionNoticeGiven(ASSOCIATION, day("2023-02-01"), "Hết nhiệm kỳ"))
                .when(new DissolveAssociation(ASSOCIATION, day("2023-01-31"), "Quyết định giải thể"))
                .thenRejectedBy(LIFECYCLE_MUST_MOVE_FORWARD);
    }

    @Test
    void rejectsADayBeforeAnotherChange() {
        for (LedgerEvent change : List.of(
                new AssociationRenamed(ASSOCIATION, day("2023-05-02"), "Hội mới", "Đổi tên"),
                new AssociationMoved(ASSOCIATION, day("2023-05-02"), Level.PROVINCE, "84", "Chuyển"),
                new SpecialNatureRecognised(ASSOCIATION, day("2023-05-02"), "Quyết định"))) {
            AssociationLedger.ledger()
                    .given(
                            associationRegistered(),
                            new DissolutionNoticeGiven(ASSOCIATION, day("2023-02-01"), "Hết nhiệm kỳ"),
                            change)
                    .when(new DissolveAssociation(ASSOCIATION, day("2023-05-01"), "Quyết định giải thể"))
                    .thenRejectedBy(LIFECYCLE_MUST_MOVE_FORWARD);
        }
    }
}
