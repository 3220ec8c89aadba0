package org.sohoi.query.measures.entry;

import java.util.List;

/** By what a series is the same in two builds of the tables, whatever number it bears in them. */
final class SeriesMeaning {

    /** Of {@code measure_series}. */
    static final List<String> COLUMNS = List.of("series", "breadth", "association_id", "unit_code", "dimensions");

    /** In SQL, of the rows {@code expected} and {@code found}. */
    static final String SAME = """
            (expected.series, expected.breadth, expected.dimensions) = (found.series, found.breadth, found.dimensions)
               AND expected.association_id IS NOT DISTINCT FROM found.association_id
               AND expected.unit_code IS NOT DISTINCT FROM found.unit_code""";

    private SeriesMeaning() {}
}
