package org.sohoi.command.association;

import static org.sohoi.command.Given.ANOTHER_ASSOCIATION;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.UNKNOWN;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.Given.registered;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_EXIST;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_MERGE_INTO_ITSELF;
import static org.sohoi.command.association.AssociationRule.MERGER_MUST_BE_INTO_AN_ACTIVE_ASSOCIATION;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationSuspended;
import org.sohoi.events.territory.Level;

class MergeAssociationTest {

    private final LedgerSpecification ledger = AssociationLedger.ledger();

    @Test
    void isRecorded() {
        ledger.given(associationRegistered(), registered(ANOTHER_ASSOCIATION, "TV-02", Level.PROVINCE, "84"))
                .when(new MergeAssociation(ASSOCIATION, day("2023-05-01"), ANOTHER_ASSOCIATION, "Hợp nhất"))
                .then(new AssociationMerged(ASSOCIATION, day("2023-05-01"), ANOTHER_ASSOCIATION, "Hợp nhất"));
    }

    @Test
    void rejectsAnUnknownAssociation() {
        ledger.given(registered(ANOTHER_ASSOCIATION, "TV-02", Level.PROVINCE, "84"))
                .when(new MergeAssociation(UNKNOWN, day("2023-05-01"), ANOTHER_ASSOCIATION, "Hợp nhất"))
                .thenRejectedBy(ASSOCIATION_MUST_EXIST);
    }

    @Test
    void rejectsADissolvedAssociation() {
        ledger.given(
                        associationRegistered(),
                        registered(ANOTHER_ASSOCIATION, "TV-02", Level.PROVINCE, "84"),
                        dissolved("2023-04-01"))
                .when(new MergeAssociation(ASSOCIATION, day("2023-05-01"), ANOTHER_ASSOCIATION, "Hợp nhất"))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsTomorrow() {
        ledger.given(associationRegistered(), registered(ANOTHER_ASSOCIATION, "TV-02", Level.PROVINCE, "84"))
                .when(new MergeAssociation(ASSOCIATION, day("2023-09-02"), ANOTHER_ASSOCIATION, "Hợp nhất"))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsADayBeforeTheOtherWas() {
        ledger.given(associationRegistered(), registered(ANOTHER_ASSOCIATION, "TV-02", Level.PROVINCE, "84"))
                .when(new MergeAssociation(ASSOCIATION, day("2020-01-09"), ANOTHER_ASSOCIATION, "Hợp nhất"))
                .thenRejectedBy(MERGER_MUST_BE_INTO_AN_ACTIVE_ASSOCIATION);
    }

    @Test
    void rejectsAMergerIntoItself() {
        ledger.given(associationRegistered())
                .when(new MergeAssociation(ASSOCIATION, day("2023-05-01"), ASSOCIATION, "Hợp nhất"))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_MERGE_INTO_ITSELF);
    }

    @Test
    void rejectsAMergerIntoAnUnknownAssociation() {
        ledger.given(associationRegistered())
                .when(new MergeAssociation(ASSOCIATION, day("2023-05-01"), ANOTHER_ASSOCIATION, "Hợp nhất"))
                .thenRejectedBy(ASSOCIATION_MUST_EXIST);
    }

    @Test
    void rejectsAMergerIntoADissolvedAssociation() {
        ledger.given(
                        associationRegistered(),
                        registered(ANOTHER_ASSOCIATION, "TV-02", Level.PROVINCE, "84"),
                        new AssociationDissolved(ANOTHER_ASSOCIATION, day("2023-01-01"), "Giải thể"))
                .when(new MergeAssociation(ASSOCIATION, day("2023-05-01"), ANOTHER_ASSOCIATION, "Hợp nhất"))
                .thenRejectedBy(MERGER_MUST_BE_INTO_AN_ACTIVE_ASSOCIATION);
    }

    @Test
    void rejectsAMergerIntoASuspendedAssociation() {
        ledger.given(
                        associationRegistered(),
                        registered(ANOTHER_ASSOCIATION, "TV-02", Level.PROVINCE, "84"),
                        new AssociationSuspended(ANOTHER_ASSOCIATION, day("2023-01-01"), "Thanh tra"))
                .when(new MergeAssociation(ASSOCIATION, day("2023-05-01"), ANOTHER_ASSOCIATION, "Hợp nhất"))
                .thenRejectedBy(MERGER_MUST_BE_INTO_AN_ACTIVE_ASSOCIATION);
    }
}
