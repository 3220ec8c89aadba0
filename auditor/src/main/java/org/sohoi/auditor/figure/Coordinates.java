package org.sohoi.auditor.figure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where on both axes of time a figure stands.
 *
 * @param from the first day that counts; none for everything since ever
 * @param lastDay the last day that counts
 * @param knownAt the last position that counts
 * @param boundaries the day whose map counts
 */
public record Coordinates(@Nullable LocalDate from, LocalDate lastDay, long knownAt, LocalDate boundaries) {

    private static final Set<String> MEMBERS = Set.of("asOf", "from", "to", "knownAt", "boundaries");

    static Coordinates of(Payload coordinates) {
        coordinates.mustHaveOnly(MEMBERS);
        LocalDate asOf = coordinates.dayOrNull("asOf");
        if (asOf != null
                && (coordinates.json().has("from") || coordinates.json().has("to"))) {
            throw new IllegalArgumentException("both a day and a period");
        }
        LocalDate lastDay = asOf == null ? coordinates.day("to").minusDays(1) : asOf;
        LocalDate boundaries = coordinates.dayOrNull("boundaries");
        return new Coordinates(
                asOf == null ? coordinates.day("from") : null,
                lastDay,
                coordinates.in("knownAt").number("position"),
                boundaries == null ? lastDay : boundaries);
    }

    /** D as a request asks for it. */
    public Map<String, String> days() {
        return from == null
                ? Map.of("asOf", lastDay.toString())
                : Map.of("from", from.toString(), "to", lastDay.plusDays(1).toString());
    }

    boolean counts(LocalDate day, boolean stock) {
        return !day.isAfter(lastDay) && (stock || from == null || !day.isBefore(from));
    }
}
