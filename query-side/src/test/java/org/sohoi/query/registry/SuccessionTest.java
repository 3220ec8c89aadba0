package org.sohoi.query.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;

/**
 * Successions against plots of land. Every first commune is a plot; a reorganisation only says which plots lie in which
 * unit. So where a unit is on another day's map can be told from its plots, without following any succession.
 */
class SuccessionTest {

    private static final LocalDate FIRST_REFORM = LocalDate.of(2024, 1, 1);
    private static final int PLOTS = 8;
    private static final int DISTRICTS = 3;
    private static final int REFORMS = 4;

    @Property(tries = 300)
    void aUnitIsCarriedToWhereItsPlotsAre(@ForAll Random random) {
        Land land = new Land(random);
        IntStream.range(0, REFORMS).forEach(land::reorganise);
        Territory territory = land.facts.knownAt(land.facts.head()).territory();
        for (int from = 0; from <= REFORMS; from++) {
            for (Unit unit : communes(territory, land.dayOf(from))) {
                assertThat(codes(territory.place(unit, land.dayOf(0)))).isEqualTo(land.firstPlace(unit.name(), from));
            }
            for (int to = 0; to <= REFORMS; to++) {
                LocalDate then = land.dayOf(to);
                for (Unit unit : communes(territory, land.dayOf(from))) {
                    assertThat(territory.carried(unit, then).map(Unit::name))
                            .isEqualTo(land.carried(unit.name(), from, to));
                }
            }
        }
    }

    private static List<Unit> communes(Territory territory, LocalDate date) {
        return territory.on(date).stream()
                .filter(unit -> unit.level() == Level.COMMUNE)
                .toList();
    }

    private static Map<Level, String> codes(Map<Level, Unit> place) {
        return place.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().code()));
    }

    /** Unit names are unique here while codes are reused, so a name tells a unit. */
    private static final class Land {

        private final Random random;
        private final KnownFacts facts = new KnownFacts();
        /** Per map: the plots of each unit, by its name. */
        private final Map<Integer, Map<String, Set<Integer>>> maps = new HashMap<>();

        Land(Random random) {
            this.random = random;
            Map<String, Set<Integer>> first = new TreeMap<>();
            facts.record(new UnitDefined("p", "p@0", Level.PROVINCE, null, null));
            for (int number = 0; number < DISTRICTS; number++) {
                facts.record(new UnitDefined("d" + number, "d" + number + "@0", Level.DISTRICT, "p", null));
            }
            for (int plot = 0; plot < PLOTS; plot++) {
                facts.record(new UnitDefined("c" + plot, "c" + plot + "@0", Level.COMMUNE, district(plot), null));
                first.put("c" + plot + "@0", Set.of(plot));
            }
            maps.put(0, first);
        }

        LocalDate dayOf(int map) {
            return FIRST_REFORM.plusYears(map - 1L);
        }

        /** Some units end; each becomes part of a new one that bears a code of theirs, or of one that stays. */
        void reorganise(int number) {
            int map = number + 1;
            Map<String, Set<Integer>> before = maps.get(number);
            List<String> ending = before.keySet().stream()
                    .filter(name -> random.nextBoolean())
                    .toList();
            List<String> staying = before.keySet().stream()
                    .filter(name -> !ending.contains(name))
                    .toList();
            Map<String, Set<Integer>> after = new TreeMap<>();
            staying.forEach(name -> after.put(name, new HashSet<>(before.get(name))));
            Map<String, String> successors = new TreeMap<>();
            for (String name : ending) {
                boolean absorbed = !staying.isEmpty() && random.nextInt(3) == 0;
                String successor = absorbed
                        ? staying.get(random.nextInt(staying.size()))
                        : code(ending.get(random.nextInt(ending.size()))) + "@" + map;
                successors.put(name, successor);
                after.computeIfAbsent(successor, any -> new HashSet<>()).addAll(before.get(name));
            }
            record(map, successors);
            maps.put(map, after);
        }

        private void record(int map, Map<String, String> successors) {
            List<NewUnit> created = successors.values().stream()
                    .filter(name -> name.endsWith("@" + map))
                    .distinct()
                    .map(name -> new NewUnit(code(name), name, Level.COMMUNE, null))
                    .toList();
            List<Succession> dissolved = successors.entrySet().stream()
                    .map(entry -> new Succession(code(entry.getKey()), code(entry.getValue())))
                    .toList();
            facts.record(new UnitsReorganised(dayOf(map), "basis", created, dissolved));
        }

        Optional<String> carried(String name, int from, int to) {
            if (from <= to) {
                return holding(maps.get(from).get(name), to).stream().findFirst();
            }
            if (maps.get(from - 1).containsKey(name)) {
                return carried(name, from - 1, to);
            }
            Set<String> predecessors = holding(maps.get(from).get(name), from - 1);
            return predecessors.size() == 1 ? carried(predecessors.iterator().next(), from - 1, to) : Optional.empty();
        }

        /** On the first map. */
        Map<Level, String> firstPlace(String name, int from) {
            Set<Integer> plots = firstPlots(name, from);
            Map<Level, String> place = new HashMap<>(Map.of(Level.PROVINCE, "p"));
            List<String> districts =
                    plots.stream().map(Land::district).distinct().toList();
            if (districts.size() == 1) {
                place.put(Level.DISTRICT, districts.get(0));
            }
            carried(name, from, 0).ifPresent(commune -> place.put(Level.COMMUNE, code(commune)));
            return place;
        }

        /** The plots of what came to the unit when it began, each as it began itself: what was absorbed since does not count. */
        private Set<Integer> firstPlots(String name, int from) {
            int began = from;
            while (began > 0 && maps.get(began - 1).containsKey(name)) {
                began--;
            }
            int before = began - 1;
            return began == 0
                    ? maps.get(0).get(name)
                    : holding(maps.get(began).get(name), before).stream()
                            .flatMap(former -> firstPlots(former, before).stream())
                            .collect(Collectors.toSet());
        }

        private static String district(int plot) {
            return "d" + plot % DISTRICTS;
        }

        private Set<String> holding(Set<Integer> plots, int map) {
            return maps.get(map).entrySet().stream()
                    .filter(unit -> unit.getValue().stream().anyMatch(plots::contains))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private static String code(String name) {
            return name.substring(0, name.indexOf('@'));
        }
    }
}
