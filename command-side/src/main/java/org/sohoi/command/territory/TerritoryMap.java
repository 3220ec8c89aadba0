package org.sohoi.command.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;
import org.sohoi.events.territory.TerritoryEvent;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;

/** All units there ever were, by code and validity: which was in force when. */
public final class TerritoryMap {

    private final Map<String, List<Unit>> unitsByCode = new HashMap<>();
    private @Nullable LocalDate lastReorganisation;

    /** The unit of that code on that day. */
    public Optional<Unit> inForce(String code, LocalDate day) {
        return unitsByCode.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.inForceOn(day))
                .findFirst();
    }

    /** Whether a new unit may bear the code from that day on. */
    boolean isFree(String code, LocalDate from) {
        return unitsByCode.getOrDefault(code, List.of()).stream().allMatch(unit -> unit.endedBy(from));
    }

    Optional<LocalDate> lastReorganisation() {
        return Optional.ofNullable(lastReorganisation);
    }

    /** The map as it would be after the event; this one stays as it is. */
    TerritoryMap with(TerritoryEvent event) {
        TerritoryMap changed = new TerritoryMap();
        unitsByCode.forEach((code, units) -> changed.unitsByCode.put(code, new ArrayList<>(units)));
        changed.lastReorganisation = lastReorganisation;
        changed.on(event);
        return changed;
    }

    void on(TerritoryEvent event) {
        if (event instanceof UnitDefined defined) {
            add(defined.code(), defined.level(), defined.validFrom());
        } else if (event instanceof UnitsReorganised reorganised) {
            reorganised.dissolved().forEach(succession -> end(succession, reorganised.effectiveOn()));
            reorganised.created().forEach(created -> add(created, reorganised.effectiveOn()));
            lastReorganisation = reorganised.effectiveOn();
        }
    }

    private void add(NewUnit unit, LocalDate from) {
        add(unit.code(), unit.level(), from);
    }

    private void add(String code, Level level, @Nullable LocalDate from) {
        unitsByCode.computeIfAbsent(code, c -> new ArrayList<>()).add(new Unit(code, level, from, null));
    }

    private void end(Succession succession, LocalDate day) {
        unitsByCode
                .getOrDefault(succession.code(), List.of())
                .replaceAll(unit -> unit.inForceOn(day) ? unit.endingOn(day) : unit);
    }
}
