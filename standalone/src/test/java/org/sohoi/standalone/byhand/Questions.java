package org.sohoi.standalone.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.Tiers;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

/** Questions that make sense, drawn at random. */
public final class Questions {

    /** Up to this position, units are defined. */
    private static final long MAP = 7;

    private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);

    private static final List<String> MEASURES =
            Quantities.MARKS.keySet().stream().sorted().toList();
    private static final List<Dimension> OF_ASSOCIATIONS = List.of(
            Dimension.LEVEL,
            Dimension.PROVINCE,
            Dimension.DISTRICT,
            Dimension.COMMUNE,
            Dimension.FIELD,
            Dimension.ASSOCIATION);

    private Questions() {}

    public static AskMeasure any(Random random, long head) {
        String measure = MEASURES.get(random.nextInt(MEASURES.size()));
        long position = random.nextInt(4) == 0 ? head : MAP + (long) (random.nextDouble() * (head - MAP));
        List<Dimension> own = Quantities.MARKS.get(measure).stream()
                .map(label -> Dimension.labelled(label).orElseThrow())
                .toList();
        List<Dimension> groupBy = groupBy(random, own);
        LocalDate boundaries = day(random);
        if (groupBy.contains(Dimension.DISTRICT) && !boundaries.isBefore(DISTRICTS_END)) {
            boundaries = DISTRICTS_END.minusDays(1);
        }
        Coordinates coordinates = coordinates(random, new KnownAt(position, null), boundaries);
        return new AskMeasure(measure, coordinates, filter(random, own), groupBy, null);
    }

    private static Coordinates coordinates(Random random, KnownAt knownAt, LocalDate boundaries) {
        LocalDate one = day(random);
        if (random.nextBoolean()) {
            return Coordinates.asOf(one, knownAt, boundaries);
        }
        return Coordinates.period(one, one.plusDays(1 + random.nextInt(500)), knownAt, boundaries);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2022, 11, 1).plusDays(random.nextInt(1_250));
    }

    private static List<Dimension> groupBy(Random random, List<Dimension> own) {
        List<Dimension> all = new ArrayList<>(OF_ASSOCIATIONS);
        all.addAll(own);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, random.nextInt(3)));
    }

    private static MeasureFilter filter(Random random, List<Dimension> own) {
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        List<Dimension> candidates = new ArrayList<>(own);
        candidates.add(Dimension.LEVEL);
        for (Dimension dimension : candidates) {
            if (random.nextInt(3) == 0) {
                List<String> some = new ArrayList<>(dimension.knownValues());
                some.add("none");
                Collections.shuffle(some, random);
                values.put(dimension, List.copyOf(some.subList(0, 1 + random.nextInt(some.size()))));
            }
        }
        return new MeasureFilter(null, Tiers.OWN, null, values);
    }
}
