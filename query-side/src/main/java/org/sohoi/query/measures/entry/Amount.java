package org.sohoi.query.measures.entry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Series;

/** That much more, or less, of something from a day on. */
public record Amount(Series series, LocalDate effectiveOn, long amount, Map<Dimension, String> dimensions) {

    public static Amount of(Series series, LocalDate effectiveOn, long amount) {
        return new Amount(series, effectiveOn, amount, Map.of());
    }

    /** Tells it apart by one more dimension. */
    public Amount by(Dimension dimension, Enum<?> value) {
        Map<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(dimensions);
        more.put(dimension, value.name());
        return new Amount(series, effectiveOn, amount, more);
    }

    /** The same much less, from another day on. */
    public Amount endingOn(LocalDate day) {
        return new Amount(series, day, -amount, dimensions);
    }
}
