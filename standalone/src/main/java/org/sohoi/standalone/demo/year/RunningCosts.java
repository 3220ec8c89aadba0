package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.command.fund.CorrectOperatingFunds;
import org.sohoi.command.fund.RecordOperatingFunds;
import org.sohoi.command.fund.VoidOperatingFunds;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.OperatingFundsSource;

/** Money for an association's own running; it finances no aid. */
record RunningCosts(LocalDate day, Vnd amount, OperatingFundsSource source) implements Fact {

    @Override
    public Object recorded(UUID association, UUID entry) {
        return new RecordOperatingFunds(association, entry, day, amount, source);
    }

    @Override
    public Object corrected(UUID association, UUID entry, String reason) {
        return new CorrectOperatingFunds(association, entry, day, amount, source, reason);
    }

    @Override
    public Object voided(UUID association, UUID entry, String reason) {
        return new VoidOperatingFunds(association, entry, reason);
    }

    @Override
    public Fact misnoted(Dice dice) {
        return new RunningCosts(Season.near(day, dice), amount.plus(Amounts.slip(dice)), source);
    }
}
