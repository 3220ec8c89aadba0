package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;

/** Decides about what is given away: scholarships, support, rewards. */
public final class DisbursementCommands {

    private final Funds funds;

    public DisbursementCommands(Funds funds) {
        this.funds = funds;
    }

    @CommandHandler
    void handle(AwardScholarship command) {
        new DisbursementContent(command.entryId(), command.scholarship()).check();
        record(command.associationId(), command.effectiveOn(), given -> given.award(command));
    }

    @CommandHandler
    void handle(ProvideSupport command) {
        new DisbursementContent(command.entryId(), command.support()).check();
        record(command.associationId(), command.effectiveOn(), given -> given.provide(command));
    }

    @CommandHandler
    void handle(GiveReward command) {
        new DisbursementContent(command.entryId(), command.reward()).check();
        record(command.associationId(), command.effectiveOn(), given -> given.give(command));
    }

    private void record(UUID associationId, LocalDate effectiveOn, Consumer<Disbursements> decision) {
        funds.forEntryOn(associationId, effectiveOn)
                .changeOrOpen(effectiveOn.getYear())
                .execute(year -> decision.accept(year.disbursements()));
    }

    @CommandHandler
    void handle(CorrectDisbursement command) {
        new DisbursementContent(command.entryId(), command.disbursement()).check();
        funds.forEntryOn(command.associationId(), command.effectiveOn())
                .holding(command.entryId(), command.effectiveOn().getYear())
                .execute(year -> year.disbursements().correct(command));
    }

    @CommandHandler
    void handle(VoidDisbursement command) {
        funds.forChange(command.associationId())
                .holding(command.entryId())
                .execute(year -> year.disbursements().annul(command));
    }
}
