package org.sohoi.query.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.sums.Breadth;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Numbers the series: those of entries, and the wider ones that each of them is part of. */
final class SeriesRegister {

    private static final TypeReference<EnumMap<Dimension, String>> DIMENSIONS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Map<Identity, StoredSeries> entered = new ConcurrentHashMap<>();

    SeriesRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The series that an amount of an association belongs to, entered with that position if it is new. */
    StoredSeries seriesOf(UUID association, Amount amount, long position) {
        return enter(new Identity(amount.series(), Breadth.OWN, association, amount.dimensions()), position);
    }

    /** The number of the series of everything of the same kind and association; none where it is that itself. */
    @Nullable Integer wider(StoredSeries own, long position) {
        return own.dimensions().isEmpty()
                ? null
                : enter(new Identity(own.series(), Breadth.WIDER, own.association(), Map.of()), position)
                        .id();
    }

    /** The number of the series of all associations together, told apart by the same dimensions. */
    int whole(StoredSeries own, long position) {
        return enter(new Identity(own.series(), Breadth.WHOLE, null, own.dimensions()), position)
                .id();
    }

    private StoredSeries enter(Identity identity, long position) {
        StoredSeries known = entered.get(identity);
        if (known != null) {
            return known;
        }
        StoredSeries series = new StoredSeries(
                number(identity, position),
                identity.series,
                identity.breadth,
                identity.association,
                identity.dimensions);
        // Numbers given in a batch that fails were never given.
        CurrentUnitOfWork.get().onRollback(batch -> entered.clear());
        entered.put(identity, series);
        return series;
    }

    private int number(Identity identity, long position) {
        return jdbc.sql("""
                        INSERT INTO read_model.measure_series
                               (series, breadth, association_id, dimensions, first_position)
                        VALUES (:series, :breadth, :association, :dimensions::jsonb, :position)
                        ON CONFLICT (series, breadth, association_id, dimensions) DO UPDATE SET series = excluded.series
                        RETURNING id""")
                .param("series", identity.series.label())
                .param("breadth", identity.breadth.name())
                .param("association", identity.association)
                .param("dimensions", JSON.writeValueAsString(identity.dimensions))
                .param("position", position)
                .query(Integer.class)
                .single();
    }

    /** A row's columns id, series, breadth, association_id and dimensions. */
    static StoredSeries read(ResultSet row) throws SQLException {
        String label = row.getString("series");
        return new StoredSeries(
                row.getInt("id"),
                Arrays.stream(Series.values())
                        .filter(series -> series.label().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Unknown series " + label)),
                Breadth.valueOf(row.getString("breadth")),
                row.getObject("association_id", UUID.class),
                JSON.readValue(row.getString("dimensions"), DIMENSIONS));
    }

    private record Identity(
            Series series, Breadth breadth, @Nullable UUID association, Map<Dimension, String> dimensions) {}
}
