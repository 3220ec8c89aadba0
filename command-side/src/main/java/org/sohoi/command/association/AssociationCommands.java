package org.sohoi.command.association;

import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_EXIST;
import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_NOT_MERGE_INTO_ITSELF;
import static org.sohoi.command.association.AssociationRule.ENTRIES_MUST_NOT_COME_AFTER_THE_END;
import static org.sohoi.command.association.AssociationRule.MERGER_MUST_BE_INTO_AN_ACTIVE_ASSOCIATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.sohoi.command.association.EntriesInItsName.Dated;
import org.sohoi.command.decision.AggregateStreams;
import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.command.rules.RuleViolation;
import org.sohoi.command.territory.TerritoryMaps;
import org.sohoi.events.LedgerCalendar;

/** Decides about associations that are there. Nothing happens to a dissolved one, and nothing on a day not its own. */
public final class AssociationCommands {

    private final AggregateStreams<Association> associations;
    private final Standings standings;
    private final TerritoryMaps territory;
    private final List<EntriesInItsName> entries;
    private final Clock clock;

    public AssociationCommands(
            LedgerStreams streams,
            Standings standings,
            TerritoryMaps territory,
            List<EntriesInItsName> entries,
            Clock clock) {
        this.associations = streams.of(Association.class);
        this.standings = standings;
        this.territory = territory;
        this.entries = List.copyOf(entries);
        this.clock = clock;
    }

    @CommandHandler
    void handle(RenameAssociation command) {
        change(command.associationId(), command.effectiveOn(), association -> association.rename(command));
    }

    @CommandHandler
    void handle(MoveAssociation command) {
        new WhereItWorks(command.level(), command.unitCode(), command.effectiveOn()).mustBeOn(territory.current());
        change(command.associationId(), command.effectiveOn(), association -> association.move(command));
    }

    @CommandHandler
    void handle(RecogniseSpecialNature command) {
        change(command.associationId(), command.effectiveOn(), association -> association.recognise(command));
    }

    @CommandHandler
    void handle(WithdrawSpecialNature command) {
        change(command.associationId(), command.effectiveOn(), association -> association.withdraw(command));
    }

    @CommandHandler
    void handle(SuspendAssociation command) {
        change(command.associationId(), command.effectiveOn(), association -> association.suspend(command));
    }

    @CommandHandler
    void handle(ResumeAssociation command) {
        change(command.associationId(), command.effectiveOn(), association -> association.resume(command));
    }

    @CommandHandler
    void handle(GiveDissolutionNotice command) {
        change(command.associationId(), command.effectiveOn(), association -> association.giveNotice(command));
    }

    @CommandHandler
    void handle(DissolveAssociation command) {
        end(command.associationId(), command.effectiveOn(), association -> association.dissolve(command));
    }

    @CommandHandler
    void handle(MergeAssociation command) {
        UUID id = command.associationId();
        UUID other = command.intoAssociationId();
        ASSOCIATION_MUST_NOT_MERGE_INTO_ITSELF.require(!id.equals(other), id, "another association", "itself");
        Standing carriesOn = standings.of(other);
        MERGER_MUST_BE_INTO_AN_ACTIVE_ASSOCIATION.require(
                carriesOn.isActiveOn(command.effectiveOn()),
                other,
                "an association that is active on " + command.effectiveOn(),
                "not registered yet, suspended or dissolved");
        end(id, command.effectiveOn(), association -> association.merge(command));
    }

    /** Its own rules are told first; that it has later entries matters only if they hold. */
    private void end(UUID id, LocalDate effectiveOn, Consumer<Association> decision) {
        change(id, effectiveOn, decision);
        latestAfter(id, effectiveOn).ifPresent(latest -> {
            throw ENTRIES_MUST_NOT_COME_AFTER_THE_END.violated(
                    latest.entryId(), "no entry after " + effectiveOn, "one on " + latest.effectiveOn());
        });
    }

    private Optional<Dated> latestAfter(UUID id, LocalDate day) {
        return Dated.latestAfter(day, entries.stream().flatMap(recorded -> recorded.latestAfter(id, day).stream()));
    }

    private void change(UUID id, LocalDate effectiveOn, Consumer<Association> decision) {
        Standing standing = standings.of(id);
        standing.mustNotBeDissolved();
        standing.mustExistOn(effectiveOn, LedgerCalendar.today(clock));
        standings.changing(id);
        associations.change(id.toString(), () -> missing(id)).execute(decision);
    }

    private static RuleViolation missing(UUID id) {
        return ASSOCIATION_MUST_EXIST.violated(id, "a registered association", "no such id");
    }
}
