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
import static org.sohoi.command.rules.CommonRule.COUNT_MUST_BE_POSITIVE;

import org.junit.jupiter.api.Test;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.RewardGiven;

class GiveRewardTest {

    private final LedgerSpecification ledger = FundLedger.ledger();

    @Test
    void givesRewards() {
        Reward reward = new Reward(pupils(3), Vnd.of(100));
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new GiveReward(ASSOCIATION, ENTRY, day("2023-03-01"), reward))
                .then(new RewardGiven(ASSOCIATION, 2023, ENTRY, day("2023-03-01"), reward));
    }

    @Test
    void rejectsRewardsThatAreNotFunded() {
        Reward reward = new Reward(pupils(3), Vnd.of(101));
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new GiveReward(ASSOCIATION, ENTRY, day("2023-03-01"), reward))
                .thenRejectedBy(DISBURSEMENT_MUST_BE_FUNDED);
    }

    @Test
    void rejectsRewardsForNobody() {
        Reward reward = new Reward(pupils(0), Vnd.of(1));
        ledger.given(associationRegistered(), opened(2023), donated(ANOTHER_ENTRY, "2023-02-01", 100))
                .when(new GiveReward(ASSOCIATION, ENTRY, day("2023-03-01"), reward))
                .thenRejectedBy(COUNT_MUST_BE_POSITIVE);
    }
}
