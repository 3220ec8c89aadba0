package org.sohoi.query.measures.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.Breadth;
import org.sohoi.query.measures.StoredSeries;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;
import org.sohoi.query.projection.RowWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers the series: those of entries, and the wider ones that each of them is part of. Used by the one processor that
 * enters deltas, which therefore knows all there are.
 */
final class SeriesRegister {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final RowBuffer<NewSeries> rows;
    private final Map<SeriesIdentities.Identity, StoredSeries> entered = new HashMap<>();
    private final SeriesIdentities identities = new SeriesIdentities();

    /**
     * Where associations were registered, of all that have a series. Of one that was not registered before its first series
     * it is not known, and stays so: all series of an association say the same.
     */
    private final Map<UUID, Optional<String>> units = new HashMap<>();

    /** By their numbers, which begin with 1; nothing stands at one that no series bears. */
    private final List<@Nullable StoredSeries> byNumber = new ArrayList<>();

    private final List<@Nullable WiderSeries> wider = new ArrayList<>();
    private boolean complete;

    SeriesRegister(ReadModel readModel) {
        this.jdbc = readModel.jdbc();
        this.rows = new RowBuffer<>(
                readModel,
                "measure_series",
                List.of("number", "series", "breadth", "association_id", "unit_code", "dimensions", "first_position"),
                NewSeries::values);
    }

    /** Where an association is registered, which has no series yet. */
    void register(UUID association, String unit) {
        readAll();
        units.putIfAbsent(association, Optional.of(unit));
    }

    /** The series that an amount of an association, or of none, belongs to, entered with that position if it is new. */
    StoredSeries seriesOf(@Nullable UUID association, Amount amount, long position) {
        return enter(identities.of(amount.series(), Breadth.OWN, association, null, amount.dimensions()), position);
    }

    /** The wider series that one of entries is part of. */
    WiderSeries widerThan(StoredSeries own, long position) {
        readAll();
        WiderSeries known = wider.get(own.id());
        if (known == null) {
            known = enterWiderThan(own, position);
            wider.set(own.id(), known);
        }
        return known;
    }

    private WiderSeries enterWiderThan(StoredSeries own, long position) {
        Integer ofAssociation = own.dimensions().isEmpty()
                ? null
                : enter(identities.of(own.series(), Breadth.WIDER, own.association(), null, Map.of()), position)
                        .id();
        // Different people of several associations may be the same ones: their counts do not add up.
        Integer ofUnit = own.unit() == null || own.series().countsPeople()
                ? null
                : enter(identities.of(own.series(), Breadth.UNIT, null, own.unit(), Map.of()), position)
                        .id();
        return new WiderSeries(
                ofAssociation,
                ofUnit,
                enter(identities.of(own.series(), Breadth.WHOLE, null, null, own.dimensions()), position)
                        .id());
    }

    private StoredSeries enter(SeriesIdentities.Identity identity, long position) {
        readAll();
        StoredSeries known = entered.get(identity);
        if (known != null) {
            return known;
        }
        // In the order of their first entries, so that a rebuild numbers them alike.
        StoredSeries series = new StoredSeries(
                last() + 1,
                identity.series(),
                identity.breadth(),
                identity.association(),
                identity.association() == null ? identity.unit() : unitOf(identity.association()),
                identity.dimensions().values());
        remember(series);
        rows.add(new NewSeries(series, position));
        return series;
    }

    private @Nullable String unitOf(UUID association) {
        return units.computeIfAbsent(association, unknown -> Optional.empty()).orElse(null);
    }

    /** What is remembered is not, or no longer, what is stored. */
    void forget() {
        complete = false;
    }

    /** The highest number so far; 0 before the first. */
    int last() {
        readAll();
        return byNumber.size() - 1;
    }

    StoredSeries withNumber(int number) {
        readAll();
        return Objects.requireNonNull(
                number < byNumber.size() ? byNumber.get(number) : null, () -> "No series " + number);
    }

    /** The numbers of an association's own series that end with it. */
    Integer[] endingWith(UUID association) {
        readAll();
        return byNumber.stream()
                .filter(Objects::nonNull)
                .filter(series -> series.breadth() == Breadth.OWN
                        && series.series().isEnding()
                        && association.equals(series.association()))
                .map(StoredSeries::id)
                .toArray(Integer[]::new);
    }

    private void readAll() {
        if (complete) {
            return;
        }
        entered.clear();
        units.clear();
        byNumber.clear();
        wider.clear();
        makeRoom(0);
        jdbc.sql("SELECT number, series, breadth, association_id, unit_code, dimensions FROM measure_series")
                .query(row -> {
                    remember(StoredSeries.read(row));
                });
        complete = true;
    }

    private void remember(StoredSeries series) {
        String ofUnit = series.association() == null ? series.unit() : null;
        entered.put(
                identities.of(series.series(), series.breadth(), series.association(), ofUnit, series.dimensions()),
                series);
        if (series.association() != null) {
            units.put(series.association(), Optional.ofNullable(series.unit()));
        }
        makeRoom(series.id());
        byNumber.set(series.id(), series);
    }

    private void makeRoom(int number) {
        while (byNumber.size() <= number) {
            byNumber.add(null);
            wider.add(null);
        }
    }

    /**
     * By their numbers.
     *
     * @param ofAssociation of everything of the same kind and association; none where the series is that itself
     * @param ofUnit of everything of the same kind of all associations that were registered in the same unit; none where
     *     that is not known
     * @param ofAll of all associations together, told apart by the same dimensions
     */
    record WiderSeries(
            @Nullable Integer ofAssociation, @Nullable Integer ofUnit, int ofAll) {}

    private record NewSeries(StoredSeries series, long firstPosition) {

        private @Nullable Object[] values() {
            return new @Nullable Object[] {
                series.id(),
                series.series().label(),
                series.breadth().name(),
                series.association(),
                series.unit(),
                RowWriter.json(JSON.writeValueAsString(series.dimensions())),
                firstPosition
            };
        }
    }
}
