package org.sohoi.query.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Coordinates as columns of a tidy table, where every row says where in time it stands. */
public final class CoordinateColumns {

    public static final List<String> NAMES = List.of("asOf", "from", "to", "knownAt", "recordedAt", "boundaries");

    /** The columns of the coordinates that these are compared with. */
    public static final List<String> COMPARED_NAMES = List.of(
            "comparedAsOf",
            "comparedFrom",
            "comparedTo",
            "comparedKnownAt",
            "comparedRecordedAt",
            "comparedBoundaries");

    private CoordinateColumns() {}

    /** The cells of a row that stands at the coordinates. */
    public static List<@Nullable String> of(Coordinates at) {
        return of(at, null, null);
    }

    /** The cells of a row about an interval of its own; none for the whole period. */
    public static List<@Nullable String> of(Coordinates at, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Arrays.asList(
                Objects.toString(at.asOf(), null),
                Objects.toString(from == null ? at.from() : from, null),
                Objects.toString(to == null ? at.to() : to, null),
                Long.toString(at.position()),
                Objects.toString(at.knownAt().recordedAt(), null),
                at.boundaries().toString());
    }
}
