package org.sohoi.auditor.figure;

import java.time.LocalDate;
import java.util.Map;

/**
 * What an event adds to a figure, or takes from it.
 *
 * @param value with the sign that it has in the figure
 */
public record Contribution(long position, LocalDate effectiveOn, Map<String, String> dimensions, long value) {

    /** All but the value: what several amounts of one event are added up by. */
    public record Place(long position, LocalDate effectiveOn, Map<String, String> dimensions) {

        @Override
        public String toString() {
            return "of %s%s".formatted(effectiveOn, dimensions.isEmpty() ? "" : " " + dimensions);
        }
    }

    public Place place() {
        return new Place(position, effectiveOn, dimensions);
    }
}
