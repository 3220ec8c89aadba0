package org.sohoi.standalone.demo.province;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;

/** A unit of the map and the time it is in force; {@code to} is exclusive. */
public record DemoUnit(
        String code,
        String name,
        Level level,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor) {}
