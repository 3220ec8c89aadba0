package org.sohoi.query.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Numbers the series, and finds them again. */
final class SeriesRegister {

    private static final TypeReference<EnumMap<Dimension, String>> DIMENSIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();
    private final Map<Identity, StoredSeries> entered = new ConcurrentHashMap<>();

    SeriesRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The series that an amount of an association belongs to, entered with that position if it is new. */
    StoredSeries seriesOf(UUID association, Amount amount, long position) {
        Identity identity = new Identity(amount.series(), association, amount.dimensions());
        StoredSeries known = entered.get(identity);
        if (known != null) {
            return known;
        }
        StoredSeries series =
                new StoredSeries(enter(identity, position), amount.series(), association, amount.dimensions());
        // Numbers given in a batch that fails were never given.
        CurrentUnitOfWork.get().onRollback(batch -> entered.clear());
        entered.put(identity, series);
        return series;
    }

    private int enter(Identity identity, long position) {
        return jdbc.sql("""
                        INSERT INTO read_model.measure_series (series, association_id, dimensions, first_position)
                        VALUES (:series, :association, :dimensions::jsonb, :position)
                        ON CONFLICT (series, association_id, dimensions) DO UPDATE SET series = excluded.series
                        RETURNING id""")
                .param("series", identity.series.label())
                .param("association", identity.association)
                .param("dimensions", json.writeValueAsString(identity.dimensions))
                .param("position", position)
                .query(Integer.class)
                .single();
    }

    /** All of these that were there at a position. */
    List<StoredSeries> all(Collection<Series> series, long position) {
        List<StoredSeries> found = new ArrayList<>();
        jdbc.sql("""
                        SELECT id, series, association_id, dimensions
                          FROM read_model.measure_series
                         WHERE series = ANY (:series) AND first_position <= :position""")
                .param("position", position)
                .param("series", series.stream().map(Series::label).toArray(String[]::new))
                .query(row -> {
                    found.add(read(row));
                });
        return found;
    }

    /** A row's columns id, series, association_id and dimensions. */
    StoredSeries read(ResultSet row) throws SQLException {
        String label = row.getString("series");
        return new StoredSeries(
                row.getInt("id"),
                Arrays.stream(Series.values())
                        .filter(series -> series.label().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Unknown series " + label)),
                row.getObject("association_id", UUID.class),
                json.readValue(row.getString("dimensions"), DIMENSIONS));
    }

    private record Identity(Series series, UUID association, Map<Dimension, String> dimensions) {}
}
