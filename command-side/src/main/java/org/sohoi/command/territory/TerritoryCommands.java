package org.sohoi.command.territory;

import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;
import static org.sohoi.command.territory.TerritoryRule.UNIT_MUST_BE_IN_FORCE;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.sohoi.command.decision.AggregateStreams;
import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.command.rules.RuleViolation;
import org.sohoi.events.LedgerCalendar;

/** Decides about the map. */
public final class TerritoryCommands {

    private final AggregateStreams<Territory> territories;
    private final TerritoryMaps maps;
    private final Clock clock;

    public TerritoryCommands(LedgerStreams streams, TerritoryMaps maps, Clock clock) {
        this.territories = streams.of(Territory.class);
        this.maps = maps;
        this.clock = clock;
    }

    @CommandHandler
    void handle(DefineUnit command) {
        if (command.validFrom() != null) {
            mustNotBeInTheFuture(command.code(), command.validFrom());
        }
        maps.changing();
        if (territories.find(Territory.STREAM).isPresent()) {
            territories
                    .change(Territory.STREAM, TerritoryCommands::noMap)
                    .execute(territory -> territory.define(command));
        } else {
            territories.begin(Territory.STREAM, () -> Territory.beginningWith(command));
        }
    }

    @CommandHandler
    void handle(ReorganiseUnits command) {
        mustNotBeInTheFuture(Territory.STREAM, command.effectiveOn());
        maps.changing();
        territories
                .change(Territory.STREAM, TerritoryCommands::noMap)
                .execute(territory -> territory.reorganise(command));
    }

    private void mustNotBeInTheFuture(String subject, LocalDate day) {
        LocalDate today = LedgerCalendar.today(clock);
        EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE.require(!day.isAfter(today), subject, "a date up to " + today, day);
    }

    private static RuleViolation noMap() {
        return UNIT_MUST_BE_IN_FORCE.violated(Territory.STREAM, "units to reorganise", "an empty map");
    }
}
