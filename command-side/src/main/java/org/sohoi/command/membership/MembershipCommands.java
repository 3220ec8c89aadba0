package org.sohoi.command.membership;

import static org.sohoi.command.membership.MembershipRule.OPENING_MEMBERS_MUST_NOT_BE_NEGATIVE;
import static org.sohoi.command.rules.CommonRule.COUNT_MUST_BE_WITHIN_BOUNDS;
import static org.sohoi.command.rules.CommonRule.GREATEST_COUNT;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.sohoi.command.association.Standing;
import org.sohoi.command.association.Standings;
import org.sohoi.command.rules.CommonRule;

/** What may be asked of a roll, decided with the standing of its association in view. */
final class MembershipCommands {

    private final MembershipRolls rolls;
    private final Standings standings;

    MembershipCommands(MembershipRolls rolls, Standings standings) {
        this.rolls = rolls;
        this.standings = standings;
    }

    @CommandHandler
    void handle(OpenMembershipRoll command) {
        checkOpening(command.associationId(), command.members());
        standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        rolls.enter(command.associationId(), command.associationId(), roll -> roll.handle(command));
    }

    @CommandHandler
    void handle(AdmitMembers command) {
        CommonRule.checkCount(command.entryId(), command.count());
        Standing standing = standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        rolls.enter(command.associationId(), command.entryId(), roll -> roll.handle(command, standing.registeredOn()));
    }

    @CommandHandler
    void handle(RecordDepartures command) {
        CommonRule.checkCount(command.entryId(), command.count());
        Standing standing = standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        rolls.enter(command.associationId(), command.entryId(), roll -> roll.handle(command, standing.registeredOn()));
    }

    @CommandHandler
    void handle(EnrolMember command) {
        Standing standing = standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        rolls.enter(command.associationId(), command.entryId(), roll -> roll.handle(command, standing.registeredOn()));
    }

    @CommandHandler
    void handle(EndMembership command) {
        Standing standing = standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        rolls.enter(command.associationId(), command.entryId(), roll -> roll.handle(command, standing.registeredOn()));
    }

    @CommandHandler
    void handle(CorrectMembershipEntry command) {
        new CorrectionContent(command).check();
        standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        rolls.change(command.associationId(), command.entryId(), roll -> roll.handle(command));
    }

    @CommandHandler
    void handle(CorrectMembershipRollOpening command) {
        checkOpening(command.associationId(), command.members());
        standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        rolls.change(command.associationId(), command.associationId(), roll -> roll.handle(command));
    }

    @CommandHandler
    void handle(VoidMembershipEntry command) {
        standings.of(command.associationId()).mustNotBeDissolved();
        rolls.change(command.associationId(), command.entryId(), roll -> roll.handle(command));
    }

    private static void checkOpening(UUID associationId, int members) {
        OPENING_MEMBERS_MUST_NOT_BE_NEGATIVE.require(members >= 0, associationId, "at least 0", members);
        COUNT_MUST_BE_WITHIN_BOUNDS.require(
                members <= GREATEST_COUNT, associationId, "at most " + GREATEST_COUNT, members);
    }
}
