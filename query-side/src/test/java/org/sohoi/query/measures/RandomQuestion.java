package org.sohoi.query.measures;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.territory.Level;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.CatalogueEntry;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;

/** A question as it may be asked: as what the oracle is asked, and as the path of a request. */
record RandomQuestion(AskMeasure ask, CatalogueEntry measure) {

    private static final int SHORT = 30;

    /** About a sum. */
    static RandomQuestion of(Random random, List<LedgerEvent> recorded) {
        return of(random, recorded, oneOf(random, Catalogue.all()));
    }

    static RandomQuestion ofRatio(Random random, List<LedgerEvent> recorded) {
        return of(random, recorded, oneOf(random, Catalogue.ratios()));
    }

    /** Where it is a series, of whole intervals, which alone can be compared with those before. */
    static RandomQuestion ofGrowth(Random random, List<LedgerEvent> recorded) {
        RandomQuestion any = of(random, recorded, oneOf(random, Catalogue.growths()));
        AskMeasure ask = any.ask;
        if (ask.interval() == null) {
            return any;
        }
        Coordinates cut = ask.coordinates();
        LocalDate from = cut.from();
        while (!begins(ask.interval(), from)) {
            from = from.minusDays(1);
        }
        LocalDate to = cut.to();
        while (!begins(ask.interval(), to)) {
            to = to.plusDays(1);
        }
        return any.at(Coordinates.period(from, to, cut.knownAt(), cut.boundaries()), ask.interval());
    }

    /** The first day of the interval that ends where one begins. */
    LocalDate startOfIntervalBefore(LocalDate start) {
        LocalDate day = start.minusDays(1);
        while (!begins(ask.interval(), day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** About different people: often of calendar periods, and of all or one association. */
    static RandomQuestion ofPeople(Random random, List<LedgerEvent> recorded) {
        RandomQuestion any = of(random, recorded, oneOf(random, Catalogue.distincts()));
        AskMeasure ask = any.ask;
        Coordinates coordinates = random.nextBoolean() ? calendar(random, ask.coordinates()) : ask.coordinates();
        boolean plain = random.nextBoolean();
        return new RandomQuestion(
                new AskMeasure(
                        ask.measure(),
                        coordinates,
                        plain ? new MeasureFilter(ask.filter().association(), Tiers.OWN, null, Map.of()) : ask.filter(),
                        plain ? (random.nextBoolean() ? List.of() : List.of(Dimension.ASSOCIATION)) : ask.groupBy(),
                        coordinates.from() != null && random.nextBoolean() ? interval(random, coordinates) : null),
                any.measure);
    }

    /** Whole months, quarters or years, on the same map. */
    private static Coordinates calendar(Random random, Coordinates any) {
        LocalDate day = day(random);
        LocalDate from = LocalDate.of(day.getYear(), day.getMonthValue(), 1);
        LocalDate to = from.plusMonths(1);
        if (random.nextBoolean()) {
            from = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            to = from.plusMonths(3);
        }
        if (random.nextInt(3) == 0) {
            from = LocalDate.of(day.getYear(), 1, 1);
            to = from.plusYears(1 + random.nextInt(2));
        }
        return Coordinates.period(from, to, any.knownAt(), any.boundaries());
    }

    private static RandomQuestion of(Random random, List<LedgerEvent> recorded, CatalogueEntry measure) {
        long position = recorded.size() - (random.nextBoolean() ? 0 : random.nextInt(recorded.size()));
        Coordinates coordinates = coordinates(random, position);
        boolean series = coordinates.from() != null && random.nextBoolean();
        Map<String, Level> units =
                RandomMap.unitsInForce(coordinates.boundaries(), recorded.subList(0, (int) position));
        List<Dimension> groupBy = new ArrayList<>(measure.allDimensions());
        groupBy.removeIf(dimension ->
                dimension.tier().filter(tier -> !units.containsValue(tier)).isPresent());
        Collections.shuffle(groupBy, random);
        AskMeasure ask = new AskMeasure(
                measure.name(),
                coordinates,
                filter(random, measure, units, recorded.subList(0, (int) position)),
                groupBy.subList(0, random.nextInt(4)),
                series ? interval(random, coordinates) : null);
        return new RandomQuestion(ask, measure);
    }

    /** Without groups and intervals. */
    static RandomQuestion aboutOneFigure(Random random, List<LedgerEvent> recorded) {
        return of(random, recorded).figure();
    }

    /** The same without groups and intervals. */
    RandomQuestion figure() {
        return new RandomQuestion(ask.whole(), measure);
    }

    /** The same at another T. */
    AskMeasure knownAt(long position) {
        return AskMeasure.total(
                ask.measure(), ask.coordinates().asKnownAt(new KnownAt(position, Instant.EPOCH)), ask.filter());
    }

    /** The same without an interval. */
    RandomQuestion whole() {
        return at(ask.coordinates());
    }

    /** The same, without an interval, at coordinates of which some are these and some are others. */
    RandomQuestion elsewhere(Random random, List<LedgerEvent> recorded) {
        Coordinates same = ask.coordinates();
        Coordinates other = coordinates(random, random.nextInt(recorded.size()) + 1);
        Coordinates dates = random.nextBoolean() ? same : other;
        return at(new Coordinates(
                dates.asOf(),
                dates.from(),
                dates.to(),
                random.nextBoolean() ? same.knownAt() : other.knownAt(),
                random.nextBoolean() ? same.boundaries() : other.boundaries()));
    }

    private RandomQuestion at(Coordinates coordinates) {
        return at(coordinates, null);
    }

    private RandomQuestion at(Coordinates coordinates, @Nullable Interval interval) {
        return new RandomQuestion(
                new AskMeasure(ask.measure(), coordinates, ask.filter(), ask.groupBy(), interval), measure);
    }

    /** Whether the map of other coordinates has what this question names, as known at either T. */
    boolean fits(RandomQuestion then, List<LedgerEvent> recorded) {
        List<Map<String, Level>> maps = Stream.of(this, then)
                .map(known -> RandomMap.unitsInForce(then.ask.coordinates().boundaries(), recorded.subList(0, (int)
                        known.ask.coordinates().position())))
                .toList();
        MeasureFilter filter = ask.filter();
        return ask.groupBy().stream()
                        .flatMap(dimension -> dimension.tier().stream())
                        .allMatch(tier -> maps.stream().anyMatch(units -> units.containsValue(tier)))
                && (filter.unit() == null || maps.stream().anyMatch(units -> units.containsKey(filter.unit())))
                && filter.values().entrySet().stream()
                        .filter(entry -> entry.getKey().tier().isPresent())
                        .allMatch(entry -> maps.stream().anyMatch(units -> has(units, entry)));
    }

    private static boolean has(Map<String, Level> units, Map.Entry<Dimension, List<String>> wanted) {
        return units.containsValue(wanted.getKey().tier().orElseThrow())
                && wanted.getValue().stream().allMatch(code -> code.equals("none") || units.containsKey(code));
    }

    /** The path of this question beside that at other coordinates, where those that are the same may be left out. */
    String path(RandomQuestion then) {
        Coordinates same = ask.coordinates();
        Coordinates other = then.ask.coordinates();
        List<String> parameters = new ArrayList<>(List.of(path()));
        if (!Objects.equals(same.asOf(), other.asOf())
                || !Objects.equals(same.from(), other.from())
                || !Objects.equals(same.to(), other.to())
                || same.knownAt().equals(other.knownAt())) {
            add(parameters, "compareTo.asOf", other.asOf());
            add(parameters, "compareTo.from", other.from());
            add(parameters, "compareTo.to", other.to());
        }
        if (!same.knownAt().equals(other.knownAt())) {
            add(parameters, "compareTo.knownAt", other.position());
        }
        if (!same.boundaries().equals(other.boundaries())) {
            add(parameters, "compareTo.boundaries", other.boundaries());
        }
        return String.join("&", parameters);
    }

    private static Coordinates coordinates(Random random, long position) {
        KnownAt knownAt = new KnownAt(position, Instant.EPOCH);
        LocalDate day = day(random);
        LocalDate boundaries = random.nextBoolean() ? null : day(random);
        if (random.nextBoolean()) {
            return Coordinates.asOf(day, knownAt, boundaries == null ? day : boundaries);
        }
        LocalDate to = day.plusDays(1 + random.nextInt(random.nextInt(4) == 0 ? SHORT : 1_000));
        return Coordinates.period(day, to, knownAt, boundaries == null ? to.minusDays(1) : boundaries);
    }

    /** Days only of short periods, or their rows would be too many to ask for. */
    private static Interval interval(Random random, Coordinates period) {
        boolean isShort = period.lastDay().isBefore(period.from().plusDays(SHORT));
        return oneOf(random, List.of(Interval.values()).subList(isShort ? 0 : 1, Interval.values().length));
    }

    private static MeasureFilter filter(
            Random random, CatalogueEntry measure, Map<String, Level> units, List<LedgerEvent> known) {
        List<UUID> associations = known.stream()
                .filter(AssociationRegistered.class::isInstance)
                .map(event -> ((AssociationRegistered) event).associationId())
                .toList();
        boolean one = !associations.isEmpty() && random.nextInt(4) == 0;
        Map<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        measure.allDimensions().stream()
                .filter(dimension -> !dimension.knownValues().isEmpty() && random.nextInt(5) == 0)
                .forEach(dimension -> values.put(
                        dimension,
                        List.of(
                                oneOf(random, dimension.knownValues()),
                                random.nextInt(4) == 0 ? "none" : oneOf(random, dimension.knownValues()))));
        units.forEach((code, level) -> {
            if (random.nextInt(30) == 0) {
                values.put(
                        Dimension.valueOf(level.name()),
                        random.nextInt(4) == 0 ? List.of("none") : List.of(code, random.nextBoolean() ? "none" : code));
            }
        });
        return new MeasureFilter(
                one ? oneOf(random, associations) : null,
                one && random.nextBoolean() ? Tiers.ALL : Tiers.OWN,
                !units.isEmpty() && random.nextInt(5) == 0 ? oneOf(random, List.copyOf(units.keySet())) : null,
                values);
    }

    String path() {
        return "/api/v1/measures/%s?%s".formatted(ask.measure(), String.join("&", parameters()));
    }

    /** Where the measure is a parameter like the others. */
    String path(String path) {
        return "%s?measure=%s&%s".formatted(path, ask.measure(), String.join("&", parameters()));
    }

    private List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        Coordinates at = ask.coordinates();
        add(parameters, "asOf", at.asOf());
        add(parameters, "from", at.from());
        add(parameters, "to", at.to());
        add(parameters, "knownAt", at.position());
        add(parameters, "boundaries", at.boundaries());
        add(parameters, "association", ask.filter().association());
        add(parameters, "tiers", ask.filter().tiers() == Tiers.ALL ? "all" : null);
        add(parameters, "unit", ask.filter().unit());
        add(parameters, "interval", ask.interval());
        ask.filter()
                .values()
                .forEach((dimension, values) -> values.forEach(value -> add(parameters, dimension.label(), value)));
        if (!ask.groupBy().isEmpty()) {
            add(
                    parameters,
                    "groupBy",
                    ask.groupBy().stream().map(Dimension::label).collect(Collectors.joining(",")));
        }
        return parameters;
    }

    /** The steps of the answer: first day, or none, and first day after. */
    List<@Nullable LocalDate[]> steps() {
        LocalDate from = ask.coordinates().from();
        LocalDate end = ask.coordinates().lastDay().plusDays(1);
        List<@Nullable LocalDate[]> steps = new ArrayList<>();
        if (from == null || ask.interval() == null) {
            steps.add(new LocalDate[] {from, end});
            return steps;
        }
        LocalDate start = from;
        // Day by day, so as not to calculate as the code does.
        for (LocalDate day = from.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (day.equals(end) || begins(ask.interval(), day)) {
                steps.add(new LocalDate[] {start, day});
                start = day;
            }
        }
        return steps;
    }

    private static boolean begins(Interval interval, LocalDate day) {
        return switch (interval) {
            case DAY -> true;
            case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTH -> day.getDayOfMonth() == 1;
            case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
            case YEAR -> day.getDayOfYear() == 1;
        };
    }

    private static void add(List<String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(name + "=" + value);
        }
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2020, 10, 1).plusDays(random.nextInt(2_400));
    }

    private static <E> E oneOf(Random random, List<E> all) {
        return all.get(random.nextInt(all.size()));
    }
}
