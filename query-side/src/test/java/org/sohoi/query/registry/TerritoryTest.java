package org.sohoi.query.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;

class TerritoryTest {

    private static final LocalDate OLD = LocalDate.of(2023, 8, 25);
    private static final LocalDate LAST_OLD_DAY = TraVinh.NEW_MAP.minusDays(1);

    private final KnownFacts facts = KnownFacts.ofTraVinh();
    private final long beforeTheReform = facts.head();
    private final long reform = facts.record(TraVinh.reorganisation());
    private final Territory territory = facts.knownAt(reform).territory();

    @Test
    void aCodeThatLivesOnNamesAnotherUnitFromTheDayOfTheReform() {
        assertThat(unit("29242", LAST_OLD_DAY).name()).isEqualTo("Phường 3");
        assertThat(unit("29242", TraVinh.NEW_MAP).name()).isEqualTo("Phường Trà Vinh");
        assertThat(unit("29242", LAST_OLD_DAY)).isNotEqualTo(unit("29242", TraVinh.NEW_MAP));
    }

    @Test
    void theMapOfADayHoldsTheUnitsInForceOnIt() {
        assertThat(countByLevel(LAST_OLD_DAY))
                .isEqualTo(Map.of(Level.PROVINCE, 1L, Level.DISTRICT, 3L, Level.COMMUNE, 9L));
        assertThat(countByLevel(TraVinh.NEW_MAP)).isEqualTo(Map.of(Level.PROVINCE, 1L, Level.COMMUNE, 4L));
    }

    @Test
    void beforeTheReformIsRecordedTheOldMapHasNoEnd() {
        Territory known = facts.knownAt(beforeTheReform).territory();
        assertThat(known.inForce("29242", LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(unit -> assertThat(unit.name()).isEqualTo("Phường 3"));
        assertThat(known.on(TraVinh.NEW_MAP)).hasSize(13);
    }

    @Test
    void anEndedUnitIsCarriedForwardToWhatItBecamePartOf() {
        assertThat(territory.carried(unit("29239", OLD), TraVinh.NEW_MAP)).contains(unit("29242", TraVinh.NEW_MAP));
        assertThat(territory.carried(unit("29242", OLD), TraVinh.NEW_MAP)).contains(unit("29242", TraVinh.NEW_MAP));
        assertThat(territory.carried(unit("842", OLD), TraVinh.NEW_MAP)).contains(unit("86", TraVinh.NEW_MAP));
        assertThat(territory.carried(unit("29239", OLD), LAST_OLD_DAY)).contains(unit("29239", OLD));
    }

    @Test
    void aUnitIsCarriedBackwardToItsOnlyPredecessor() {
        assertThat(territory.carried(unit("29410", TraVinh.NEW_MAP), OLD)).contains(unit("29410", OLD));
    }

    @Test
    void aUnitOfSeveralPredecessorsIsNotCarriedBackward() {
        assertThat(territory.carried(unit("29242", TraVinh.NEW_MAP), OLD)).isEmpty();
        assertThat(territory.carried(unit("29254", TraVinh.NEW_MAP), OLD)).isEmpty();
    }

    @Test
    void aUnitOfSeveralPredecessorsLayInTheUnitsThatAllOfThemLayIn() {
        assertThat(territory.place(unit("29242", TraVinh.NEW_MAP), OLD))
                .isEqualTo(Map.of(Level.PROVINCE, unit("84", OLD), Level.DISTRICT, unit("842", OLD)));
        assertThat(territory.place(unit("29254", TraVinh.NEW_MAP), OLD))
                .as("of communes of two districts")
                .isEqualTo(Map.of(Level.PROVINCE, unit("84", OLD)));
        assertThat(territory.place(unit("29410", TraVinh.NEW_MAP), OLD))
                .isEqualTo(Map.of(
                        Level.PROVINCE, unit("84", OLD),
                        Level.DISTRICT, unit("847", OLD),
                        Level.COMMUNE, unit("29410", OLD)));
    }

    @Test
    void tellsTheNearestDaysWithUnitsOfATier() {
        assertThat(territory.daysWith(Level.DISTRICT, LocalDate.of(2026, 1, 1)))
                .isEqualTo(new TierDays(LAST_OLD_DAY, null));
        KnownFacts later = new KnownFacts();
        later.record(new UnitDefined("86", "Tỉnh Vĩnh Long", Level.PROVINCE, null, TraVinh.NEW_MAP));
        Territory begun = later.knownAt(later.head()).territory();
        assertThat(begun.daysWith(Level.PROVINCE, OLD)).isEqualTo(new TierDays(null, TraVinh.NEW_MAP));
        assertThat(begun.daysWith(Level.COMMUNE, OLD)).isEqualTo(new TierDays(null, null));
    }

    @Test
    void districtsDoNotCountBesideTheProvinceThatTheyLayIn() {
        assertThat(territory.carried(unit("86", TraVinh.NEW_MAP), OLD)).contains(unit("84", OLD));
    }

    @Test
    void unitsRollUpToTheAncestorsOfTheDay() {
        assertThat(codes(territory.ancestors(unit("29395", OLD), OLD))).containsExactly("847", "84");
        assertThat(codes(territory.ancestors(unit("29254", TraVinh.NEW_MAP), TraVinh.NEW_MAP)))
                .containsExactly("86");
    }

    @Test
    void aUnitThatOutlivesItsParentLiesInWhatTheParentBecame() {
        long second = facts.record(new UnitsReorganised(
                LocalDate.of(2026, 3, 1),
                "made up for this test",
                List.of(new NewUnit("99", "Tỉnh Cửu Long", Level.PROVINCE, null)),
                List.of(new Succession("86", "99"))));
        Territory later = facts.knownAt(second).territory();
        LocalDate date = LocalDate.of(2026, 3, 1);
        assertThat(codes(later.ancestors(unit("29410", TraVinh.NEW_MAP), date))).containsExactly("99");
        assertThat(codes(later.ancestors(unit("29410", TraVinh.NEW_MAP), date.minusDays(1))))
                .containsExactly("86");
        assertThat(later.carried(unit("84", OLD), date))
                .hasValueSatisfying(unit -> assertThat(unit.code()).isEqualTo("99"));
    }

    @Test
    void anAbsorbingUnitStaysItselfBeforeAndAfter() {
        KnownFacts small = new KnownFacts();
        small.record(new UnitDefined("A", "A", Level.COMMUNE, null, null));
        small.record(new UnitDefined("B", "B", Level.COMMUNE, null, null));
        LocalDate absorbed = LocalDate.of(2024, 11, 1);
        small.record(new UnitsReorganised(absorbed, "basis", List.of(), List.of(new Succession("B", "A"))));
        Territory map = small.knownAt(small.head()).territory();
        Unit a = map.inForce("A", OLD).orElseThrow();
        assertThat(map.carried(map.inForce("B", OLD).orElseThrow(), absorbed)).contains(a);
        assertThat(map.carried(a, OLD)).contains(a);
        assertThat(map.on(absorbed)).containsExactly(a);
    }

    private Unit unit(String code, LocalDate date) {
        return territory.inForce(code, date).orElseThrow();
    }

    private Map<Level, Long> countByLevel(LocalDate date) {
        return territory.on(date).stream().collect(Collectors.groupingBy(Unit::level, Collectors.counting()));
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }
}
