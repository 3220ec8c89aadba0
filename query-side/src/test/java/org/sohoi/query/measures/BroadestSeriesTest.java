package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

class BroadestSeriesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID ALONE = new UUID(0, 3);
    private static final UUID OF_NO_UNIT = new UUID(0, 4);
    private static final UUID LATER = new UUID(0, 5);

    private final Map<KnownSeries.Key, List<KnownSeries.Dated>> stored = new HashMap<>();
    private int last;

    private final StoredSeries first = enter(Breadth.WIDER, FIRST, "29266", 1);
    private final StoredSeries second = enter(Breadth.WIDER, SECOND, "29266", 2);
    private final StoredSeries alone = enter(Breadth.WIDER, ALONE, "29269", 3);
    private final StoredSeries ofNoUnit = enter(Breadth.WIDER, OF_NO_UNIT, null, 4);
    private final StoredSeries neighbours = enter(Breadth.UNIT, null, "29266", 1);
    private final StoredSeries unitOfOne = enter(Breadth.UNIT, null, "29269", 3);
    private final StoredSeries later = enter(Breadth.WIDER, LATER, "29266", 9);

    @Test
    void areThoseOfUnitsWhoseAssociationsCountAlike() {
        assertThat(broadest(8, series -> "COMMUNE")).containsExactlyInAnyOrder(neighbours, alone, ofNoUnit);
        assertThat(broadest(8, series -> "COMMUNE")).doesNotContain(unitOfOne);
    }

    @Test
    void standForOneOfTheirAssociations() {
        assertThat(broadest(8, series -> "COMMUNE"))
                .filteredOn(neighbours::equals)
                .singleElement()
                .extracting(StoredSeries::association)
                .isEqualTo(FIRST);
    }

    @Test
    void areThoseOfEachWhereOneCountsOtherwise() {
        assertThat(broadest(8, series -> series.equals(second) ? "DISTRICT" : "COMMUNE"))
                .containsExactlyInAnyOrder(first, second, alone, ofNoUnit);
    }

    @Test
    void doNotRegardWhatWasNotKnownYet() {
        Function<StoredSeries, String> treatment = series -> series.equals(later) ? "DISTRICT" : "COMMUNE";

        assertThat(broadest(8, treatment)).contains(neighbours);
        assertThat(broadest(9, treatment)).contains(first, second, later).doesNotContain(neighbours);
    }

    private List<StoredSeries> broadest(long position, Function<StoredSeries, String> treatment) {
        AskMeasure byLevel = new AskMeasure(
                "mobilised",
                Coordinates.asOf(DAY, new KnownAt(position, Instant.EPOCH), DAY),
                MeasureFilter.NONE,
                List.of(Dimension.LEVEL),
                null);
        return new BroadestSeries(new KnownSeries.Known(0, last, stored))
                .broadest(byLevel, Term.plus(Series.MOBILISED), treatment);
    }

    private StoredSeries enter(Breadth breadth, @Nullable UUID association, @Nullable String unit, long position) {
        StoredSeries series = new StoredSeries(++last, Series.MOBILISED, breadth, association, unit, Map.of());
        stored.computeIfAbsent(new KnownSeries.Key(Series.MOBILISED, breadth), key -> new ArrayList<>())
                .add(new KnownSeries.Dated(series, position));
        return series;
    }
}
