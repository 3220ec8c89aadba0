package org.sohoi.command.fund;

import static org.sohoi.command.Given.ANOTHER_ENTRY;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.ENTRY;
import static org.sohoi.command.Given.associationRegistered;
import static org.sohoi.command.Given.day;
import static org.sohoi.command.fund.FundLedger.donated;
import static org.sohoi.command.fund.FundLedger.opened;
import static org.sohoi.command.fund.FundLedger.pupils;
import static org.sohoi.command.fund.FundRule.DISBURSEMENT_MUST_BE_FUNDED;
import static org.sohoi.command.fund.FundRule.INSTANCES_MUST_REACH_THE_HEAD_COUNT;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.fund.SupportProvided;

class ProvideSupportTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void providesAsManyInstancesAsPeople() {
        Support support = new Support(SupportKind.JOB_CREATION, pupils(3), 3, Vnd.of(100));
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new ProvideSupport(ASSOCIATION, ENTRY, day("2023-03-01"), support))
                .then(new SupportProvided(ASSOCIATION, 2023, ENTRY, day("2023-03-01"), support));
    }

    @Test
    void rejectsFewerInstancesThanPeople() {
        Support support = new Support(SupportKind.JOB_CREATION, pupils(3), 2, Vnd.of(100));
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new ProvideSupport(ASSOCIATION, ENTRY, day("2023-03-01"), support))
                .thenRejectedBy(INSTANCES_MUST_REACH_THE_HEAD_COUNT);
    }

    @Test
    void rejectsSupportThatIsNotFunded() {
        Support support = new Support(SupportKind.JOB_CREATION, pupils(3), 3, Vnd.of(101));
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new ProvideSupport(ASSOCIATION, ENTRY, day("2023-03-01"), support))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }
}
