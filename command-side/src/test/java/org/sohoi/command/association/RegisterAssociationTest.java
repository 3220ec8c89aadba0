package org.sohoi.command.association;

import static org.sohoi.command.Given.ANOTHER_ASSOCIATION;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.REGISTERED_ON;
import static org.sohoi.command.Given.UNKNOWN;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.dissolved;
import static org.sohoi.command.Given.district;
import static org.sohoi.command.Given.province;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_BE_NEW;
import static org.sohoi.command.association.AssociationRule.LEVEL_MUST_FIT_THE_UNIT;
import static org.sohoi.command.association.AssociationRule.REGISTRATION_NUMBER_MUST_BE_UNIQUE;
import static org.sohoi.command.association.AssociationRule.SUPERIOR_MUST_BE_OF_A_HIGHER_TIER;
import static org.sohoi.command.association.AssociationRule.SUPERIOR_MUST_EXIST;
import static org.sohoi.command.association.AssociationRule.SUPERIOR_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_BE_SINCE_1900;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;
import static org.sohoi.command.territory.TerritoryRule.UNIT_MUST_BE_IN_FORCE;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.association.RegistrationNumberTaken;
import org.sohoi.events.territory.Level;

class RegisterAssociationTest {

    private final LedgerSpecification ledger = AssociationLedger.ledger();

    @Test
    void registersAnAssociationAndTakesItsNumber() {
        ledger.given(province())
                .when(new RegisterAssociation(
                        ASSOCIATION,
                        REGISTERED_ON,
                        "TV-01",
                        "Hội Khuyến học",
                        Level.PROVINCE,
                        "84",
                        Field.EDUCATION_PROMOTION,
                        null))
                .then(associationRegistered(), new RegistrationNumberTaken("TV-01", ASSOCIATION));
    }

    @Test
    void registersAnAssociationBelowAnother() {
        ledger.given(province(), district(), associationRegistered())
                .when(new RegisterAssociation(
                        ANOTHER_ASSOCIATION,
                        REGISTERED_ON,
                        "TV-02",
                        "Hội Khuyến học",
                        Level.DISTRICT,
                        "844",
                        Field.EDUCATION_PROMOTION,
                        ASSOCIATION))
                .then(
                        new AssociationRegistered(
                                ANOTHER_ASSOCIATION,
                                REGISTERED_ON,
                                "TV-02",
                                "Hội Khuyến học",
                                Level.DISTRICT,
                                "844",
                                Field.EDUCATION_PROMOTION,
                                ASSOCIATION),
                        new RegistrationNumberTaken("TV-02", ANOTHER_ASSOCIATION));
    }

    @Test
    void rejectsTheSameIdAgain() {
        ledger.given(province(), associationRegistered())
                .when(new RegisterAssociation(
                        ASSOCIATION,
                        REGISTERED_ON,
                        "TV-02",
                        "Hội Khuyến học",
                        Level.PROVINCE,
                        "84",
                        Field.EDUCATION_PROMOTION,
                        null))
                .thenRejectedBy(ASSOCIATION_MUST_BE_NEW);
    }

    @Test
    void rejectsANumberThatIsTaken() {
        ledger.given(province(), new RegistrationNumberTaken("TV-01", UNKNOWN))
                .when(new RegisterAssociation(
                        ASSOCIATION,
                        REGISTERED_ON,
                        "tv-01",
                        "Hội Khuyến học",
                        Level.PROVINCE,
                        "84",
                        Field.EDUCATION_PROMOTION,
                        null))
                .thenRejectedBy(REGISTRATION_NUMBER_MUST_BE_UNIQUE);
    }

    @Test
    void rejectsAUnitThatIsNotInForce() {
        ledger.given(province())
                .when(new RegisterAssociation(
                        ASSOCIATION,
                        REGISTERED_ON,
                        "TV-01",
                        "Hội Khuyến học",
                        Level.PROVINCE,
                        "99",
                        Field.EDUCATION_PROMOTION,
                        null))
                .thenRejectedBy(UNIT_MUST_BE_IN_FORCE);
    }

    @Test
    void rejectsALevelThatDoesNotFitTheUnit() {
        ledger.given(province())
                .when(new RegisterAssociation(
                        ASSOCIATION,
                        REGISTERED_ON,
                        "TV-01",
                        "Hội Khuyến học",
                        Level.COMMUNE,
                        "84",
                        Field.EDUCATION_PROMOTION,
                        null))
                .thenRejectedBy(LEVEL_MUST_FIT_THE_UNIT);
    }

    @Test
    void rejectsAnUnknownSuperior() {
        ledger.given(province(), district())
                .when(new RegisterAssociation(
                        ASSOCIATION,
                        REGISTERED_ON,
                        "TV-01",
                        "Hội Khuyến học",
                        Level.DISTRICT,
                        "844",
                        Field.EDUCATION_PROMOTION,
                        UNKNOWN))
                .thenRejectedBy(SUPERIOR_MUST_EXIST);
    }

    @Test
    void rejectsASuperiorOfTheSameTier() {
        ledger.given(province(), associationRegistered())
                .when(new RegisterAssociation(
                        ANOTHER_ASSOCIATION,
                        REGISTERED_ON,
                        "TV-02",
                        "Hội Khuyến học",
                        Level.PROVINCE,
                        "84",
                        Field.EDUCATION_PROMOTION,
                        ASSOCIATION))
                .thenRejectedBy(SUPERIOR_MUST_BE_OF_A_HIGHER_TIER);
    }

    @Test
    void rejectsADissolvedSuperior() {
        ledger.given(province(), district(), associationRegistered(), dissolved("2023-01-01"))
                .when(new RegisterAssociation(
                        ANOTHER_ASSOCIATION,
                        REGISTERED_ON,
                        "TV-02",
                        "Hội Khuyến học",
                        Level.DISTRICT,
                        "844",
                        Field.EDUCATION_PROMOTION,
                        ASSOCIATION))
                .thenRejectedBy(SUPERIOR_MUST_NOT_BE_DISSOLVED);
    }

    @Test
    void rejectsAnAssociationOfTomorrow() {
        ledger.given(province())
                .when(new RegisterAssociation(
                        ASSOCIATION,
                        day("2023-09-02"),
                        "TV-01",
                        "Hội Khuyến học",
                        Level.PROVINCE,
                        "84",
                        Field.EDUCATION_PROMOTION,
                        null))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }

    @Test
    void rejectsAnAssociationOfTheNineteenthCentury() {
        ledger.given(province())
                .when(new RegisterAssociation(
                        ASSOCIATION,
                        day("1899-12-31"),
                        "TV-01",
                        "Hội Khuyến học",
                        Level.PROVINCE,
                        "84",
                        Field.EDUCATION_PROMOTION,
                        null))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_BE_SINCE_1900);
    }
}
