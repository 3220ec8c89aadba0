package org.sohoi.query.measures.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.Breadth;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Series;

/** By what series are told apart where they are found for every delta. */
final class SeriesIdentities {

    private final Map<Map<Dimension, String>, Shared> dimensions = new HashMap<>();

    /** Equal dimensions are the same ones, which makes it quick to tell series apart. */
    Identity of(
            Series series,
            Breadth breadth,
            @Nullable UUID association,
            @Nullable String unit,
            Map<Dimension, String> equal) {
        return new Identity(series, breadth, association, unit, dimensions.computeIfAbsent(equal, Shared::new));
    }

    /** Dimensions that many series are told apart by; no two of these are equal. */
    static final class Shared {

        private final Map<Dimension, String> values;

        private Shared(Map<Dimension, String> values) {
            this.values = values;
        }

        Map<Dimension, String> values() {
            return values;
        }
    }

    /**
     * Compared by hand: as records compare themselves, that alone took a sixteenth of the JVM's time in a rebuild.
     *
     * @param unit none but where the series has no association: its unit is the series' one
     */
    record Identity(
            Series series,
            Breadth breadth,
            @Nullable UUID association,
            @Nullable String unit,
            Shared dimensions) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Identity identity
                    && dimensions.equals(identity.dimensions)
                    && series == identity.series
                    && breadth == identity.breadth
                    && Objects.equals(association, identity.association)
                    && Objects.equals(unit, identity.unit);
        }

        @Override
        public int hashCode() {
            return ((Objects.hashCode(association) + Objects.hashCode(unit)) * 31 + dimensions.hashCode()) * 31
                    + series.ordinal() * 31
                    + breadth.ordinal();
        }
    }
}
