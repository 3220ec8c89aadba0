package org.sohoi.command.territory;

import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.district;
import static org.sohoi.command.Given.province;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;
import static org.sohoi.command.territory.TerritoryRule.PARENT_MUST_BE_IN_FORCE;
import static org.sohoi.command.territory.TerritoryRule.REORGANISATIONS_MUST_MOVE_FORWARD;
import static org.sohoi.command.territory.TerritoryRule.REORGANISATION_MUST_CHANGE_SOMETHING;
import static org.sohoi.command.territory.TerritoryRule.SUCCESSOR_MUST_BE_IN_FORCE;
import static org.sohoi.command.territory.TerritoryRule.SUCCESSOR_OF_A_PROVINCE_MUST_BE_A_PROVINCE;
import static org.sohoi.command.territory.TerritoryRule.UNIT_CODE_MUST_BE_FREE;
import static org.sohoi.command.territory.TerritoryRule.UNIT_MUST_BE_DISSOLVED_ONCE;
import static org.sohoi.command.territory.TerritoryRule.UNIT_MUST_BE_IN_FORCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;
import org.sohoi.events.territory.UnitsReorganised;

class ReorganiseUnitsTest {

    private final LedgerSpecification ledger = TerritoryLedger.ledger();

    @Test
    void endsUnitsAndBeginsOthers() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(
                        day("2023-07-01"),
                        "NQ 1",
                        List.of(new NewUnit("845", "Tên mới", Level.DISTRICT, "84")),
                        List.of(new Succession("844", "845"))))
                .then(new UnitsReorganised(
                        day("2023-07-01"),
                        "NQ 1",
                        List.of(new NewUnit("845", "Tên mới", Level.DISTRICT, "84")),
                        List.of(new Succession("844", "845"))));
    }

    @Test
    void letsACodeSurvive() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(
                        day("2023-07-01"),
                        "NQ 1",
                        List.of(new NewUnit("844", "Tên mới", Level.DISTRICT, "84")),
                        List.of(new Succession("844", "844"))))
                .then(new UnitsReorganised(
                        day("2023-07-01"),
                        "NQ 1",
                        List.of(new NewUnit("844", "Tên mới", Level.DISTRICT, "84")),
                        List.of(new Succession("844", "844"))));
    }

    @Test
    void rejectsNoChange() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(day("2023-07-01"), "NQ 1", List.of(), List.of()))
                .thenRejectedBy(REORGANISATION_MUST_CHANGE_SOMETHING);
    }

    @Test
    void rejectsAnEmptyMap() {
        ledger.given()
                .when(new ReorganiseUnits(
                        day("2023-07-01"),
                        "NQ 1",
                        List.of(new NewUnit("845", "Tên mới", Level.DISTRICT, "84")),
                        List.of()))
                .thenRejectedBy(UNIT_MUST_BE_IN_FORCE);
    }

    @Test
    void rejectsAUnitThatIsNotInForce() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(day("2023-07-01"), "NQ 1", List.of(), List.of(new Succession("999", "84"))))
                .thenRejectedBy(UNIT_MUST_BE_IN_FORCE);
    }

    @Test
    void rejectsAUnitThatEndsTwice() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(
                        day("2023-07-01"),
                        "NQ 1",
                        List.of(),
                        List.of(new Succession("844", "84"), new Succession("844", "84"))))
                .thenRejectedBy(UNIT_MUST_BE_DISSOLVED_ONCE);
    }

    @Test
    void rejectsASuccessorThatIsNotInForce() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(day("2023-07-01"), "NQ 1", List.of(), List.of(new Succession("844", "999"))))
                .thenRejectedBy(SUCCESSOR_MUST_BE_IN_FORCE);
    }

    @Test
    void aProvinceMayPassToOneThatBeginsThatDayAndADistrictToAProvince() {
        UnitsReorganised reorganised = new UnitsReorganised(
                day("2023-07-01"),
                "NQ 1",
                List.of(new NewUnit("86", "Vĩnh Long", Level.PROVINCE, null)),
                List.of(new Succession("84", "86"), new Succession("844", "86")));
        ledger.given(province(), district())
                .when(new ReorganiseUnits(
                        reorganised.effectiveOn(), "NQ 1", reorganised.created(), reorganised.dissolved()))
                .then(reorganised);
    }

    @Test
    void rejectsADistrictInTheProvincesPlace() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(day("2023-07-01"), "NQ 1", List.of(), List.of(new Succession("84", "844"))))
                .thenRejectedBy(SUCCESSOR_OF_A_PROVINCE_MUST_BE_A_PROVINCE);
    }

    @Test
    void rejectsASuccessorThatEndsToo() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(day("2023-07-01"), "NQ 1", List.of(), List.of(new Succession("844", "844"))))
                .thenRejectedBy(SUCCESSOR_MUST_BE_IN_FORCE);
    }

    @Test
    void rejectsACodeInUse() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(
                        day("2023-07-01"),
                        "NQ 1",
                        List.of(new NewUnit("844", "Tên mới", Level.DISTRICT, "84")),
                        List.of()))
                .thenRejectedBy(UNIT_CODE_MUST_BE_FREE);
    }

    @Test
    void rejectsAParentThatIsNotInForce() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(
                        day("2023-07-01"),
                        "NQ 1",
                        List.of(new NewUnit("845", "Tên mới", Level.DISTRICT, "99")),
                        List.of()))
                .thenRejectedBy(PARENT_MUST_BE_IN_FORCE);
    }

    @Test
    void rejectsAReorganisationBeforeTheLast() {
        ledger.given(
                        province(),
                        district(),
                        new UnitsReorganised(
                                day("2023-07-01"), "NQ 1", List.of(), List.of(new Succession("844", "84"))))
                .when(new ReorganiseUnits(
                        day("2023-06-30"),
                        "NQ 1",
                        List.of(new NewUnit("845", "Tên mới", Level.DISTRICT, "84")),
                        List.of()))
                .thenRejectedBy(REORGANISATIONS_MUST_MOVE_FORWARD);
    }

    @Test
    void rejectsAReorganisationOfTomorrow() {
        ledger.given(province(), district())
                .when(new ReorganiseUnits(
                        day("2023-09-02"),
                        "NQ 1",
                        List.of(new NewUnit("845", "Tên mới", Level.DISTRICT, "84")),
                        List.of()))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }
}
