package org.sohoi.command.fund;

import org.axonframework.commandhandling.CommandHandler;
import org.sohoi.command.rules.CommonRule;

/** Decides about money for the associations' own running. */
public final class OperatingFundsCommands {

    private final Funds funds;

    public OperatingFundsCommands(Funds funds) {
        this.funds = funds;
    }

    @CommandHandler
    void handle(RecordOperatingFunds command) {
        CommonRule.checkAmount(command.entryId(), command.amount());
        funds.forEntryOn(command.associationId(), command.effectiveOn())
                .changeOrOpen(command.effectiveOn().getYear())
                .execute(year -> year.operatingFunds().record(command));
    }

    @CommandHandler
    void handle(CorrectOperatingFunds command) {
        CommonRule.checkAmount(command.entryId(), command.amount());
        funds.forEntryOn(command.associationId(), command.effectiveOn())
                .holding(command.entryId(), command.effectiveOn().getYear())
                .execute(year -> year.operatingFunds().correct(command));
    }

    @CommandHandler
    void handle(VoidOperatingFunds command) {
        funds.forChange(command.associationId())
                .holding(command.entryId())
                .execute(year -> year.operatingFunds().annul(command));
    }
}
