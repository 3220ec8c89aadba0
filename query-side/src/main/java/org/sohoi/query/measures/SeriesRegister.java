package org.sohoi.query.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;
import org.sohoi.query.sums.Breadth;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers the series: those of entries, and the wider ones that each of them is part of. Used by the one processor that
 * enters deltas, which therefore knows all there are.
 */
final class SeriesRegister {

    private static final TypeReference<EnumMap<Dimension, String>> DIMENSIONS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Numbers are drawn so many at a time, as the sequence counts. */
    private static final int NUMBERS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final RowBuffer<NewSeries> rows;
    private final Map<Identity, StoredSeries> entered = new HashMap<>();
    private boolean complete;
    private int nextNumber;
    private int numbersLeft;

    SeriesRegister(ReadModel readModel) {
        this.jdbc = readModel.jdbc();
        this.rows = new RowBuffer<>(
                readModel,
                "INSERT INTO measure_series (id, series, breadth, association_id, dimensions, first_position)"
                        + " VALUES (?, ?, ?, ?, ?::jsonb, ?)",
                (statement, row) -> {
                    statement.setInt(1, row.series.id());
                    statement.setString(2, row.series.series().label());
                    statement.setString(3, row.series.breadth().name());
                    statement.setObject(4, row.series.association(), Types.OTHER);
                    statement.setString(5, JSON.writeValueAsString(row.series.dimensions()));
                    statement.setLong(6, row.firstPosition);
                });
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
        readAll();
        StoredSeries known = entered.get(identity);
        if (known != null) {
            return known;
        }
        StoredSeries series = new StoredSeries(
                number(), identity.series, identity.breadth, identity.association, identity.dimensions);
        entered.put(identity, series);
        rows.add(new NewSeries(series, position));
        // What is entered in a batch that fails was never entered.
        CurrentUnitOfWork.get().onRollback(batch -> complete = false);
        return series;
    }

    private void readAll() {
        if (complete) {
            return;
        }
        entered.clear();
        jdbc.sql("SELECT id, series, breadth, association_id, dimensions FROM measure_series")
                .query(row -> {
                    StoredSeries series = read(row);
                    entered.put(
                            new Identity(series.series(), series.breadth(), series.association(), series.dimensions()),
                            series);
                });
        complete = true;
    }

    /** Numbers grow, and none comes twice, whatever is emptied and rebuilt. */
    private int number() {
        if (numbersLeft == 0) {
            nextNumber = jdbc.sql("SELECT nextval('measure_series_number')")
                    .query(Integer.class)
                    .single();
            numbersLeft = NUMBERS_AT_ONCE;
        }
        numbersLeft--;
        return nextNumber++;
    }

    /** Writes what was entered so far, for a reader within the same batch. */
    void flush() {
        rows.flush();
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

    private record NewSeries(StoredSeries series, long firstPosition) {}

    private record Identity(
            Series series, Breadth breadth, @Nullable UUID association, Map<Dimension, String> dimensions) {}
}
