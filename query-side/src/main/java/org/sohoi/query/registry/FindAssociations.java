package org.sohoi.query.registry;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;
import org.sohoi.query.time.Coordinates;

/**
 * Which associations there are as of D, as known at T; in order of registration number.
 *
 * @param unit the code of a unit of any tier, in force on D, that they are placed in
 * @param status any of these; empty for all, those that are no more included
 * @param name part of the name; case and accents do not matter
 * @param after the registration number after which to go on
 */
public record FindAssociations(
        Coordinates coordinates,
        @Nullable Level level,
        @Nullable String unit,
        @Nullable Field field,
        Set<Status> status,
        @Nullable Boolean specialNature,
        @Nullable String name,
        int limit,
        @Nullable String after) {

    /** What it is limited to, for the reader of the answer. */
    Map<String, String> filter() {
        return new AskedFor()
                .with("level", level)
                .with("unit", unit)
                .with("field", field)
                .withAny("status", status)
                .with("specialNature", specialNature)
                .with("name", name)
                .conditions();
    }
}
