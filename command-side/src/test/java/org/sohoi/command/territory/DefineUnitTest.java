package org.sohoi.command.territory;

import static org.sohoi.command.Given.day;
import static org.sohoi.command.Given.district;
import static org.sohoi.command.Given.province;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;
import static org.sohoi.command.territory.TerritoryRule.PARENT_MUST_BE_IN_FORCE;
import static org.sohoi.command.territory.TerritoryRule.PARENT_MUST_BE_OF_A_HIGHER_TIER;
import static org.sohoi.command.territory.TerritoryRule.PROVINCE_MUST_HAVE_NO_PARENT;
import static org.sohoi.command.territory.TerritoryRule.UNIT_BELOW_A_PROVINCE_MUST_HAVE_A_PARENT;
import static org.sohoi.command.territory.TerritoryRule.UNIT_CODE_MUST_BE_FREE;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.territory.Level;

class DefineUnitTest {

    private final LedgerSpecification ledger = TerritoryLedger.ledger();

    @Test
    void beginsTheMap() {
        ledger.given()
                .when(new DefineUnit("84", "Tỉnh Trà Vinh", Level.PROVINCE, null, null))
                .then(province());
    }

    @Test
    void addsAUnitBelowAnother() {
        ledger.given(province())
                .when(new DefineUnit("844", "Huyện Càng Long", Level.DISTRICT, "84", null))
                .then(district());
    }

    @Test
    void rejectsACodeInUse() {
        ledger.given(province())
                .when(new DefineUnit("84", "Tên", Level.PROVINCE, null, null))
                .thenRejectedBy(UNIT_CODE_MUST_BE_FREE);
    }

    @Test
    void rejectsAProvinceWithAParent() {
        ledger.given(province())
                .when(new DefineUnit("85", "Tên", Level.PROVINCE, "84", null))
                .thenRejectedBy(PROVINCE_MUST_HAVE_NO_PARENT);
    }

    @Test
    void rejectsADistrictWithoutAParent() {
        ledger.given(province())
                .when(new DefineUnit("845", "Tên", Level.DISTRICT, null, null))
                .thenRejectedBy(UNIT_BELOW_A_PROVINCE_MUST_HAVE_A_PARENT);
    }

    @Test
    void rejectsAnUnknownParent() {
        ledger.given(province())
                .when(new DefineUnit("845", "Tên", Level.DISTRICT, "99", null))
                .thenRejectedBy(PARENT_MUST_BE_IN_FORCE);
    }

    @Test
    void rejectsAParentOfTheSameTier() {
        ledger.given(province(), district())
                .when(new DefineUnit("845", "Tên", Level.DISTRICT, "844", null))
                .thenRejectedBy(PARENT_MUST_BE_OF_A_HIGHER_TIER);
    }

    @Test
    void rejectsAUnitOfTomorrow() {
        ledger.given(province())
                .when(new DefineUnit("85", "Tên", Level.PROVINCE, null, day("2023-09-02")))
                .thenRejectedBy(EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE);
    }
}
