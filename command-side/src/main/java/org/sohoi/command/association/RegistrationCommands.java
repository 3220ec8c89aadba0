package org.sohoi.command.association;

import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_BE_NEW;
import static org.sohoi.command.association.AssociationRule.REGISTRATION_NUMBER_MUST_BE_UNIQUE;
import static org.sohoi.command.association.AssociationRule.SUPERIOR_MUST_BE_OF_A_HIGHER_TIER;
import static org.sohoi.command.association.AssociationRule.SUPERIOR_MUST_EXIST;
import static org.sohoi.command.association.AssociationRule.SUPERIOR_MUST_NOT_BE_DISSOLVED;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_BE_SINCE_1900;
import static org.sohoi.command.rules.CommonRule.EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.sohoi.command.decision.AggregateStreams;
import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.command.territory.TerritoryMaps;
import org.sohoi.events.LedgerCalendar;
import org.sohoi.events.territory.Level;

/** Decides which associations come to be. */
public final class RegistrationCommands {

    private final AggregateStreams<Association> associations;
    private final AggregateStreams<RegistrationNumber> numbers;
    private final Standings standings;
    private final TerritoryMaps territory;
    private final Clock clock;

    public RegistrationCommands(LedgerStreams streams, Standings standings, TerritoryMaps territory, Clock clock) {
        this.associations = streams.of(Association.class);
        this.numbers = streams.of(RegistrationNumber.class);
        this.standings = standings;
        this.territory = territory;
        this.clock = clock;
    }

    @CommandHandler
    void handle(RegisterAssociation command) {
        UUID id = command.associationId();
        LocalDate today = LedgerCalendar.today(clock);
        EFFECTIVE_DATE_MUST_NOT_BE_IN_THE_FUTURE.require(
                !command.effectiveOn().isAfter(today), id, "a date up to " + today, command.effectiveOn());
        EFFECTIVE_DATE_MUST_BE_SINCE_1900.require(
                command.effectiveOn().getYear() >= 1900, id, "a date from 1900-01-01 on", command.effectiveOn());
        ASSOCIATION_MUST_BE_NEW.require(standings.find(id).isEmpty(), id, "a new id", "an association");
        new WhereItWorks(command.level(), command.unitCode(), command.effectiveOn()).mustBeOn(territory.current());
        if (command.superiorId() != null) {
            superiorMustStandAbove(command.superiorId(), command.level());
        }
        String number = command.registrationNumber();
        String numberStream = RegistrationNumber.streamOf(number);
        REGISTRATION_NUMBER_MUST_BE_UNIQUE.require(
                numbers.find(numberStream).isEmpty(), number, "a number that is not taken", "a number that is taken");
        standings.changing(id);
        associations.begin(id.toString(), () -> new Association(command));
        numbers.begin(numberStream, () -> new RegistrationNumber(number, id));
    }

    private void superiorMustStandAbove(UUID superiorId, Level level) {
        Standing superior = standings
                .find(superiorId)
                .orElseThrow(() -> SUPERIOR_MUST_EXIST.violated(superiorId, "a registered association", "no such id"));
        SUPERIOR_MUST_BE_OF_A_HIGHER_TIER.require(
                superior.level().compareTo(level) < 0, superiorId, "a level above " + level, superior.level());
        superior.dissolvedOn().ifPresent(day -> {
            throw SUPERIOR_MUST_NOT_BE_DISSOLVED.violated(
                    superiorId, "an association that stands", "dissolved on " + day);
        });
    }
}
