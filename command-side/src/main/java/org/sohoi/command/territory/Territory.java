package org.sohoi.command.territory;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sohoi.command.territory.TerritoryRule.PARENT_MUST_BE_IN_FORCE;
import static org.sohoi.command.territory.TerritoryRule.PARENT_MUST_BE_OF_A_HIGHER_TIER;
import static org.sohoi.command.territory.TerritoryRule.PROVINCE_MUST_HAVE_NO_PARENT;
import static org.sohoi.command.territory.TerritoryRule.REORGANISATIONS_MUST_MOVE_FORWARD;
import static org.sohoi.command.territory.TerritoryRule.REORGANISATION_MUST_CHANGE_SOMETHING;
import static org.sohoi.command.territory.TerritoryRule.SUCCESSOR_MUST_BE_IN_FORCE;
import static org.sohoi.command.territory.TerritoryRule.SUCCESSOR_OF_A_PROVINCE_MUST_BE_A_PROVINCE;
import static org.sohoi.command.territory.TerritoryRule.UNIT_BELOW_A_PROVINCE_MUST_HAVE_A_PARENT;
import static org.sohoi.command.territory.TerritoryRule.UNIT_CODE_MUST_BE_FREE;
import static org.sohoi.command.territory.TerritoryRule.UNIT_MUST_BE_DISSOLVED_ONCE;
import static org.sohoi.command.territory.TerritoryRule.UNIT_MUST_BE_IN_FORCE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;
import org.sohoi.events.territory.TerritoryEvent;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;

/** The map of the province: one stream, for units are few and change together. */
@AggregateRoot(type = "territory")
final class Territory {

    /** The one stream of the map. */
    static final String STREAM = "territory";

    @AggregateIdentifier
    private String stream = STREAM;

    private final TerritoryMap map = new TerritoryMap();

    Territory() {}

    static Territory beginningWith(DefineUnit command) {
        Territory territory = new Territory();
        territory.define(command);
        return territory;
    }

    void define(DefineUnit command) {
        LocalDate from = command.validFrom() == null ? LocalDate.MIN : command.validFrom();
        mustBeFree(map, command.code(), from);
        mustHaveAParent(map, command.code(), command.level(), command.parentCode(), from);
        apply(new UnitDefined(
                command.code(), command.name(), command.level(), command.parentCode(), command.validFrom()));
    }

    void reorganise(ReorganiseUnits command) {
        LocalDate day = command.effectiveOn();
        UnitsReorganised event =
                new UnitsReorganised(day, command.legalBasis(), command.created(), command.dissolved());
        REORGANISATION_MUST_CHANGE_SOMETHING.require(
                !command.created().isEmpty() || !command.dissolved().isEmpty(), day, "units that begin or end", "none");
        map.lastReorganisation()
                .ifPresent(last -> REORGANISATIONS_MUST_MOVE_FORWARD.require(
                        !day.isBefore(last), STREAM, "a date from " + last + " on", day));
        checkDissolved(command.dissolved(), day);
        TerritoryMap between = map.with(new UnitsReorganised(day, "", List.of(), command.dissolved()));
        checkCodes(between, command.created(), day);
        TerritoryMap after = map.with(event);
        command.created().forEach(unit -> mustHaveAParent(after, unit.code(), unit.level(), unit.parentCode(), day));
        command.dissolved().forEach(succession -> mustHaveASuccessor(map, after, succession, day));
        apply(event);
    }

    private void checkDissolved(List<Succession> dissolved, LocalDate day) {
        Set<String> seen = new HashSet<>();
        for (Succession succession : dissolved) {
            String code = succession.code();
            UNIT_MUST_BE_DISSOLVED_ONCE.require(seen.add(code), code, "each unit once", "the unit twice");
            UNIT_MUST_BE_IN_FORCE.require(
                    map.inForce(code, day).isPresent(), code, "a unit in force on " + day, "none of that code");
            UNIT_MUST_BE_IN_FORCE.require(
                    map.inForce(code, day.minusDays(1)).isPresent(),
                    code,
                    "a unit that began before the day on which it ends",
                    "one that begins on " + day);
        }
    }

    private static void checkCodes(TerritoryMap map, List<NewUnit> created, LocalDate from) {
        Set<String> seen = new HashSet<>();
        for (NewUnit unit : created) {
            UNIT_CODE_MUST_BE_FREE.require(seen.add(unit.code()), unit.code(), "each code once", "the code twice");
            mustBeFree(map, unit.code(), from);
        }
    }

    private static void mustBeFree(TerritoryMap map, String code, LocalDate from) {
        UNIT_CODE_MUST_BE_FREE.require(map.isFree(code, from), code, "a code that no unit bears", "a unit in force");
    }

    private static void mustHaveAParent(
            TerritoryMap map, String code, Level level, @Nullable String parentCode, LocalDate from) {
        if (level == Level.PROVINCE) {
            PROVINCE_MUST_HAVE_NO_PARENT.require(parentCode == null, code, "no parent", parentCode);
            return;
        }
        if (parentCode == null) {
            throw UNIT_BELOW_A_PROVINCE_MUST_HAVE_A_PARENT.violated(code, "the code of the unit above", "none");
        }
        Unit parent = map.inForce(parentCode, from)
                .orElseThrow(() -> PARENT_MUST_BE_IN_FORCE.violated(
                        code, "a parent in force when the unit begins", "no unit " + parentCode));
        PARENT_MUST_BE_OF_A_HIGHER_TIER.require(
                parent.level().compareTo(level) < 0, code, "a parent above " + level, parent.level());
    }

    private static void mustHaveASuccessor(
            TerritoryMap before, TerritoryMap after, Succession succession, LocalDate day) {
        Unit successor = after.inForce(succession.successorCode(), day)
                .orElseThrow(() -> SUCCESSOR_MUST_BE_IN_FORCE.violated(
                        succession.code(), "a successor in force on " + day, "no unit " + succession.successorCode()));
        Level level = before.inForce(succession.code(), day.minusDays(1))
                .map(Unit::level)
                .orElseThrow();
        SUCCESSOR_OF_A_PROVINCE_MUST_BE_A_PROVINCE.require(
                level != Level.PROVINCE || successor.level() == Level.PROVINCE,
                succession.code(),
                "a province",
                successor.level());
    }

    @EventSourcingHandler
    void on(TerritoryEvent event) {
        map.on(event);
    }
}
