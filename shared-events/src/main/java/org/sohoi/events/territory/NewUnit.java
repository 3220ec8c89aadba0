package org.sohoi.events.territory;

import org.jspecify.annotations.Nullable;

/** A unit that a reorganisation creates. */
public record NewUnit(
        String code, String name, Level level, @Nullable String parentCode) {}
