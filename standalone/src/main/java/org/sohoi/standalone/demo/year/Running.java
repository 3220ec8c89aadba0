package org.sohoi.standalone.demo.year;

import java.util.List;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.OperatingFundsSource;
import org.sohoi.standalone.demo.province.DemoAssociation;

/** Operating funds: the budget pays those of special nature, others live on fees, and some places have none at all. */
record Running(List<DemoAssociation> associations, Facts facts) {

    void happens() {
        for (DemoAssociation association : associations) {
            Dice dice = Dice.named("sohoi demo running " + association.id());
            for (int i = dice.between(0, 3); i > 0; i--) {
                Season season = dice.pick(List.of(Season.values()));
                facts.add(
                        association,
                        new RunningCosts(season.anyDay(dice), amount(association, dice), source(association, dice)));
            }
        }
    }

    private static Vnd amount(DemoAssociation association, Dice dice) {
        int most = switch (association.level()) {
            case PROVINCE -> 20_000;
            case DISTRICT -> 4_000;
            case COMMUNE -> 600;
        };
        return Vnd.of(dice.between(most / 10, most) * Amounts.STEP);
    }

    private static OperatingFundsSource source(DemoAssociation association, Dice dice) {
        if (association.specialNature()) {
            return OperatingFundsSource.STATE_BUDGET;
        }
        return dice.percent(70) ? OperatingFundsSource.MEMBERSHIP_FEES : OperatingFundsSource.OTHER;
    }
}
