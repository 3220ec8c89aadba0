package org.sohoi.benchmarks.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

/** What is asked, at a random day each time. */
enum Question {
    PROVINCE_TOTAL("province total"),
    ONE_ASSOCIATION("one association"),
    BY_LEVEL("by level", Dimension.LEVEL),
    BY_DISTRICT("by district", Dimension.DISTRICT),
    TWELVE_MONTHS("12 months"),
    ASSOCIATIONS_BY_MONTH("439 associations by month", Dimension.ASSOCIATION);

    private final String label;
    private final List<Dimension> groupBy;

    Question(String label, Dimension... groupBy) {
        this.label = label;
        this.groupBy = List.of(groupBy);
    }

    String label() {
        return label;
    }

    /** The question with what is known: now, or at some earlier position. */
    String label(boolean past) {
        return label + (past ? ", past T" : ", now");
    }

    AskMeasure at(long position, Random random, LongFunction<UUID> associations) {
        MeasureFilter filter = this == ONE_ASSOCIATION
                ? new MeasureFilter(associations.apply(random.nextInt(100)), Tiers.OWN, null, Map.of())
                : MeasureFilter.NONE;
        return new AskMeasure("mobilised", coordinates(position, random), filter, groupBy, interval());
    }

    private @Nullable Interval interval() {
        return this == TWELVE_MONTHS || this == ASSOCIATIONS_BY_MONTH ? Interval.MONTH : null;
    }

    private Coordinates coordinates(long position, Random random) {
        KnownAt knownAt = new KnownAt(position, Instant.EPOCH);
        LocalDate map = LocalDate.of(2024, 6, 30);
        if (interval() != null) {
            LocalDate from = LocalDate.of(2023 + random.nextInt(3), 1, 1);
            return Coordinates.period(from, from.plusYears(1), knownAt, map);
        }
        LocalDate day = SyntheticEvents.FIRST_DAY.plusDays(random.nextInt(SyntheticEvents.DAYS));
        return Coordinates.asOf(day, knownAt, map);
    }
}
