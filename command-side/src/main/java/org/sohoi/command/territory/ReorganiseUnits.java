package org.sohoi.command.territory;

import java.time.LocalDate;
import java.util.List;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;

/** End units and begin others, all on one day. */
public record ReorganiseUnits(
        LocalDate effectiveOn, String legalBasis, List<NewUnit> created, List<Succession> dissolved) {}
