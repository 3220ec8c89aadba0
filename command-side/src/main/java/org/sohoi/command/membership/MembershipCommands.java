package org.sohoi.command.membership;

import static org.sohoi.command.membership.MembershipRule.ENTRY_MUST_EXIST;
import static org.sohoi.command.membership.MembershipRule.OPENING_MEMBERS_MUST_NOT_BE_NEGATIVE;
import static org.sohoi.command.rules.CommonRule.COUNT_MUST_BE_WITHIN_BOUNDS;
import static org.sohoi.command.rules.CommonRule.GREATEST_COUNT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.sohoi.command.association.EntriesInItsName;
import org.sohoi.command.association.Standing;
import org.sohoi.command.association.Standings;
import org.sohoi.command.decision.AggregateStreams;
import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.command.rules.CommonRule;

/** What may be asked of a roll, decided with the standing of its association in view. */
final class MembershipCommands implements EntriesInItsName {

    private final AggregateStreams<MembershipRoll> rolls;
    private final Standings standings;

    MembershipCommands(LedgerStreams streams, Standings standings) {
        this.rolls = streams.of(MembershipRoll.class);
        this.standings = standings;
    }

    @CommandHandler
    void handle(OpenMembershipRoll command) {
        checkOpening(command.associationId(), command.members());
        standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        enter(command.associationId(), command.associationId(), roll -> roll.handle(command));
    }

    @CommandHandler
    void handle(AdmitMembers command) {
        CommonRule.checkCount(command.entryId(), command.count());
        Standing standing = standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        enter(command.associationId(), command.entryId(), roll -> roll.handle(command, standing.registeredOn()));
    }

    @CommandHandler
    void handle(RecordDepartures command) {
        CommonRule.checkCount(command.entryId(), command.count());
        Standing standing = standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        enter(command.associationId(), command.entryId(), roll -> roll.handle(command, standing.registeredOn()));
    }

    @CommandHandler
    void handle(EnrolMember command) {
        Standing standing = standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        enter(command.associationId(), command.entryId(), roll -> roll.handle(command, standing.registeredOn()));
    }

    @CommandHandler
    void handle(EndMembership command) {
        Standing standing = standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        enter(command.associationId(), command.entryId(), roll -> roll.handle(command, standing.registeredOn()));
    }

    @CommandHandler
    void handle(CorrectMembershipEntry command) {
        new CorrectionContent(command).check();
        standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        change(command.associationId(), command.entryId(), roll -> roll.handle(command));
    }

    @CommandHandler
    void handle(CorrectMembershipRollOpening command) {
        checkOpening(command.associationId(), command.members());
        standings.mustTakeEntriesOn(command.associationId(), command.effectiveOn());
        change(command.associationId(), command.associationId(), roll -> roll.handle(command));
    }

    @CommandHandler
    void handle(VoidMembershipEntry command) {
        standings.of(command.associationId()).mustNotBeDissolved();
        change(command.associationId(), command.entryId(), roll -> roll.handle(command));
    }

    @Override
    public Optional<Dated> latestAfter(UUID associationId, LocalDate day) {
        return rolls.find(MembershipRoll.streamOf(associationId))
                .flatMap(roll -> roll.invoke(members -> members.latestAfter(associationId, day)));
    }

    private static void checkOpening(UUID associationId, int members) {
        OPENING_MEMBERS_MUST_NOT_BE_NEGATIVE.require(members >= 0, associationId, "at least 0", members);
        COUNT_MUST_BE_WITHIN_BOUNDS.require(
                members <= GREATEST_COUNT, associationId, "at most " + GREATEST_COUNT, members);
    }

    /** The first entry begins the roll. */
    private void enter(UUID associationId, UUID entryId, Consumer<MembershipRoll> decision) {
        String stream = MembershipRoll.streamOf(associationId);
        if (rolls.find(stream).isPresent()) {
            change(associationId, entryId, decision);
        } else {
            rolls.begin(stream, () -> {
                MembershipRoll roll = new MembershipRoll();
                decision.accept(roll);
                return roll;
            });
        }
    }

    private void change(UUID associationId, UUID entryId, Consumer<MembershipRoll> decision) {
        rolls.change(
                        MembershipRoll.streamOf(associationId),
                        () -> ENTRY_MUST_EXIST.violated(entryId, "an entry of the roll", "no roll"))
                .execute(decision);
    }
}
