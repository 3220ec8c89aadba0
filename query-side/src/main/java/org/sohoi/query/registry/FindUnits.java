package org.sohoi.query.registry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;
import org.sohoi.query.time.Coordinates;

/** The units in force on D, as known at T. */
public record FindUnits(Coordinates coordinates, @Nullable Level level) {

    /** What it is limited to, for the reader of the answer. */
    Map<String, String> filter() {
        return new AskedFor().with("level", level).conditions();
    }
}
