package org.sohoi.query.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Series;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A series and the number that its deltas bear.
 *
 * @param association none where it is that of several associations together
 * @param unit where its associations were registered; none where it is that of all associations, or of nobody's, or where
 *     that is not known
 */
public record StoredSeries(
        int id,
        Series series,
        Breadth breadth,
        @Nullable UUID association,
        @Nullable String unit,
        Map<Dimension, String> dimensions) {

    private static final TypeReference<EnumMap<Dimension, String>> DIMENSIONS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Their numbers tell them apart, at once: these are keys for every delta. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredSeries series && series.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** A row's columns number, series, breadth, association_id, unit_code and dimensions. */
    public static StoredSeries read(ResultSet row) throws SQLException {
        String label = row.getString("series");
        return new StoredSeries(
                row.getInt("number"),
                Arrays.stream(Series.values())
                        .filter(series -> series.label().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Unknown series " + label)),
                Breadth.valueOf(row.getString("breadth")),
                row.getObject("association_id", UUID.class),
                row.getString("unit_code"),
                JSON.readValue(row.getString("dimensions"), DIMENSIONS));
    }
}
