package org.sohoi.command.fund;

import org.axonframework.commandhandling.CommandHandler;

/** Decides about donations. */
public final class DonationCommands {

    private final Funds funds;

    public DonationCommands(Funds funds) {
        this.funds = funds;
    }

    @CommandHandler
    void handle(RecordDonation command) {
        new DonationContent(command.entryId(), command.donation()).check(funds.today());
        funds.forEntryOn(command.associationId(), command.effectiveOn())
                .changeOrOpen(command.effectiveOn().getYear())
                .execute(year -> year.donations().record(command));
    }

    @CommandHandler
    void handle(CorrectDonation command) {
        new DonationContent(command.entryId(), command.donation()).check(funds.today());
        funds.forEntryOn(command.associationId(), command.effectiveOn())
                .holding(command.entryId(), command.effectiveOn().getYear())
                .execute(year -> year.donations().correct(command));
    }

    @CommandHandler
    void handle(VoidDonation command) {
        funds.forChange(command.associationId())
                .holding(command.entryId())
                .execute(year -> year.donations().annul(command));
    }
}
