package org.sohoi.query.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;

class PlacementsTest {

    private static final LocalDate OLD = LocalDate.of(2023, 8, 25);
    private static final LocalDate NEW = LocalDate.of(2025, 12, 31);

    private final KnownFacts facts = KnownFacts.ofTraVinh();
    private final Placements placements = new RegistryPlacements(facts, () -> 0);

    @Test
    void showsTheSameAssociationOnTheOldMapAndOnTheNew() {
        UUID id = registered("2010-05-19", Level.COMMUNE, "29239");
        reformed();
        assertPlaced(id, OLD, "84", "842", "29239");
        assertPlaced(id, NEW, "86", null, "29242");
    }

    @Test
    void aReusedCodeMeansTheUnitOfTheDayOnWhichTheAssociationCameToWorkThere() {
        UUID inPhuong3 = registered("2010-05-19", Level.COMMUNE, "29242");
        reformed();
        UUID inPhuongTraVinh = registered("2025-08-01", Level.COMMUNE, "29242");
        assertPlaced(inPhuong3, OLD, "84", "842", "29242");
        assertPlaced(inPhuong3, NEW, "86", null, "29242");
        assertPlaced(inPhuongTraVinh, NEW, "86", null, "29242");
        assertPlaced(inPhuongTraVinh, OLD, "84", "842", null);
    }

    @Test
    void placesAnAssociationFoundedLaterWhereItsUnitCameFrom() {
        reformed();
        UUID id = registered("2025-08-01", Level.COMMUNE, "29410");
        assertPlaced(id, NEW, "86", null, "29410");
        assertPlaced(id, OLD, "84", "847", "29410");
    }

    @Test
    void placesAnAssociationFoundedLaterInTheProvinceOnlyWhereItsDistrictIsNotCertain() {
        reformed();
        UUID id = registered("2025-08-01", Level.COMMUNE, "29254");
        assertPlaced(id, OLD, "84", null, null);
    }

    @Test
    void placesAProvincesAssociationFoundedLaterInTheOldProvince() {
        reformed();
        UUID id = registered("2025-08-01", Level.PROVINCE, "86");
        assertPlaced(id, OLD, "84", null, null);
    }

    @Test
    void aDistrictsAssociationKeepsItsLevelAndIsPlacedInTheProvinceAfterTheReform() {
        UUID id = registered("2010-05-19", Level.DISTRICT, "844");
        reformed();
        assertPlaced(id, OLD, "84", "844", null);
        assertPlaced(id, NEW, "86", null, null);
        assertThat(at(id, NEW).level()).isEqualTo(Level.DISTRICT);
    }

    @Test
    void aMovedAssociationIsPlacedWhereItWorkedOnTheDay() {
        UUID id = registered("2010-05-19", Level.COMMUNE, "29239");
        facts.record(new AssociationMoved(id, LocalDate.of(2024, 1, 1), Level.DISTRICT, "847", "merged offices"));
        reformed();
        assertPlaced(id, OLD, "84", "842", "29239");
        assertPlaced(id, LocalDate.of(2024, 1, 1), "84", "847", null);
        assertThat(at(id, LocalDate.of(2024, 1, 1)).level()).isEqualTo(Level.DISTRICT);
        assertPlaced(id, NEW, "86", null, null);
    }

    @Test
    void aMoveIsNotSeenBeforeItIsKnown() {
        UUID id = registered("2010-05-19", Level.COMMUNE, "29239");
        long before = facts.head();
        facts.record(new AssociationMoved(id, LocalDate.of(2023, 1, 1), Level.COMMUNE, "29395", "late"));
        assertThat(placements.at(OLD, before).of(id).commune()).isEqualTo("29239");
        assertThat(placements.at(OLD, facts.head()).of(id).commune()).isEqualTo("29395");
    }

    @Test
    void theReformIsNotSeenBeforeItIsKnown() {
        UUID id = registered("2010-05-19", Level.COMMUNE, "29239");
        long before = facts.head();
        reformed();
        assertThat(placements.at(NEW, before).of(id).province()).isEqualTo("84");
        assertThat(placements.at(NEW, facts.head()).of(id).province()).isEqualTo("86");
    }

    @Test
    void anAssociationNotYetKnownHasNoPlacement() {
        long before = facts.head();
        UUID id = registered("2010-05-19", Level.COMMUNE, "29239");
        assertThat(placements.at(OLD, before).of(id)).isNull();
        assertThat(placements.at(OLD, before).all()).isEmpty();
    }

    @Test
    void tiersReachDownThroughTheSystem() {
        UUID province = registered("2000-01-01", Level.PROVINCE, "84");
        UUID district = registered("2000-01-01", Level.DISTRICT, "842", province);
        UUID commune = registered("2000-01-01", Level.COMMUNE, "29239", district);
        UUID other = registered("2000-01-01", Level.COMMUNE, "29239");
        PlacementMap map = placements.at(OLD, facts.head());
        assertThat(map.tiersOf(province)).containsExactlyInAnyOrder(province, district, commune);
        assertThat(map.tiersOf(commune)).containsExactly(commune);
        assertThat(map.tiersOf(other)).containsExactly(other);
    }

    @Test
    void namesTheUnitsOfTheDay() {
        reformed();
        assertThat(placements.at(OLD, facts.head()).unit("29242").name()).isEqualTo("Phường 3");
        assertThat(placements.at(NEW, facts.head()).unit("29242").name()).isEqualTo("Phường Trà Vinh");
        assertThat(placements.at(NEW, facts.head()).unit("842")).isNull();
    }

    private UUID registered(String on, Level level, String unit) {
        return registered(on, level, unit, null);
    }

    private UUID registered(String on, Level level, String unit, UUID superior) {
        UUID id = UUID.randomUUID();
        String number = "TV-" + (facts.head() + 1);
        facts.record(new AssociationRegistered(
                id, LocalDate.parse(on), number, "Hội Khuyến học", level, unit, Field.EDUCATION_PROMOTION, superior));
        return id;
    }

    private void reformed() {
        facts.record(TraVinh.reorganisation());
    }

    private Placement at(UUID id, LocalDate boundaries) {
        return placements.at(boundaries, facts.head()).of(id);
    }

    private void assertPlaced(UUID id, LocalDate boundaries, String province, String district, String commune) {
        assertThat(at(id, boundaries))
                .extracting(Placement::province, Placement::district, Placement::commune)
                .containsExactly(province, district, commune);
    }
}
