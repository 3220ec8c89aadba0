package org.sohoi.command.association;

import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.UNKNOWN;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.Given.district;
import static org.sohoi.command.Given.province;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_EXIST;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.association.AssociationRule.EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION;
import static org.sohoi.command.association.AssociationRule.LEVEL_MUST_FIT_THE_UNIT;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;
import static org.sohoi.command.territory.TerritoryRule.UNIT_MUST_BE_IN_FORCE;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.territory.Level;

class MoveAssociationTest {

    private final LedgerSpecification ledger = AssociationLedger.ledger();

    @Test
    void isRecorded() {
        ledger.given(province(), district(), associationRegistered())
                .when(new MoveAssociation(ASSOCIATION, day("2023-05-01"), Level.DISTRICT, "844", "Chuyển"))
                .then(new AssociationMoved(ASSOCIATION, day("2023-05-01"), Level.DISTRICT, "844", "Chuyển"));
    }

    @Test
    void rejectsAnUnknownAssociation() {
        ledger.given(province(), district())
                .when(new MoveAssociation(UNKNOWN, day("2023-05-01"), Level.DISTRICT, "844", "Chuyển"))
                .thenRejectedBy(ASSOCIATION_MUST_EXIST);
    }

    @Test
    void rejectsADissolvedAssociation() {
        ledger.given(province(), district(), associationRegistered(), dissolved("2023-04-01"))
                .when(new MoveAssociation(ASSOCIATION, day("2023-05-01"), Level.DISTRICT, "844", "Chuyển"))
                .thenRejectedBy(ASSOCIATION_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsTomorrow() {
        ledger.given(province(), district(), associationRegistered())
                .when(new MoveAssociation(ASSOCIATION, day("2023-09-02"), Level.DISTRICT, "844", "Chuyển"))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsADayBeforeTheAssociationWas() {
        ledger.given(province(), district(), associationRegistered())
                .when(new MoveAssociation(ASSOCIATION, day("2020-01-09"), Level.DISTRICT, "844", "Chuyển"))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_PRECEDE_THE_ASSOCIATION);
    }

    @Test
    void rejectsALevelThatDoesNotFitTheUnit() {
        ledger.given(province(), district(), associationRegistered())
                .when(new MoveAssociation(ASSOCIATION, day("2023-05-01"), Level.COMMUNE, "844", "Chuyển"))
                .thenRejectedBy(LEVEL_MUST_FIT_THE_UNIT);
    }

    @Test
    void rejectsAUnitThatIsNotInForce() {
        ledger.given(province(), associationRegistered())
                .when(new MoveAssociation(ASSOCIATION, day("2023-05-01"), Level.COMMUNE, "844", "Chuyển"))
                .thenRejectedBy(UNIT_MUST_BE_IN_FORCE);
    }
}
