package org.sohoi.query.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.AssociationRenamed;
import org.sohoi.events.association.Field;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.territory.Level;
import org.sohoi.query.QuerySideStack;
import tools.jackson.databind.JsonNode;

class RegistryApiTest extends QuerySideStack {

    private static final LocalDate FOUNDED = LocalDate.of(2010, 5, 19);

    private final UUID province = UUID.randomUUID();
    private final UUID ward = UUID.randomUUID();
    private final UUID commune = UUID.randomUUID();
    private long registered;
    private long renamed;

    @BeforeAll
    void recordTheLedger() {
        TraVinh.oldMap().forEach(unit -> record("territory", unit));
        register(province, "KH-1", "Hội Khuyến học tỉnh", Level.PROVINCE, "84", null);
        register(ward, "KH-2", "Hội Khuyến học Phường 1", Level.COMMUNE, "29239", province);
        registered = register(commune, "KH-3", "Hội Người cao tuổi Nguyệt Hóa", Level.COMMUNE, "29395", null);
        record(province.toString(), new SpecialNatureRecognised(province, LocalDate.of(2012, 1, 1), "QĐ 1/QĐ-UBND"));
        renamed = record(
                ward.toString(),
                new AssociationRenamed(ward, LocalDate.of(2023, 1, 1), "Hội Khuyến học P1", "đổi tên"));
        record("territory", TraVinh.reorganisation());
        record(commune.toString(), new AssociationMerged(commune, LocalDate.of(2024, 1, 1), province, "hợp nhất"));
    }

    private long register(UUID id, String number, String name, Level level, String unit, UUID superior) {
        return record(
                id.toString(),
                new AssociationRegistered(id, FOUNDED, number, name, level, unit, Field.EDUCATION_PROMOTION, superior));
    }

    @Test
    void listsTheAssociationsOfADayInOrderWithTheirTotal() {
        JsonNode page = get("/associations?asOf=2023-08-25");
        assertThat(page.get("total").asInt()).isEqualTo(3);
        assertThat(texts(page, "registrationNumber")).containsExactly("KH-1", "KH-2", "KH-3");
        assertThat(page.at("/coordinates/asOf").asString()).isEqualTo("2023-08-25");
        assertThat(get("/associations?asOf=2010-05-18").get("total").asInt()).isZero();
    }

    @Test
    void filtersByWhatAnAssociationIsOnThatDay() {
        assertThat(numbers("asOf=2023-08-25&level=COMMUNE")).containsExactly("KH-2", "KH-3");
        assertThat(numbers("asOf=2023-08-25&specialNature=true")).containsExactly("KH-1");
        assertThat(numbers("asOf=2023-08-25&name=khuyen%20hoc")).containsExactly("KH-1", "KH-2");
        assertThat(numbers("asOf=2024-01-01&status=MERGED")).containsExactly("KH-3");
        assertThat(numbers("asOf=2023-12-31&status=MERGED")).isEmpty();
        assertThat(numbers("asOf=2024-01-01&status=ACTIVE,SUSPENDED")).containsExactly("KH-1", "KH-2");
        assertThat(numbers("asOf=2023-08-25&field=ELDERLY")).isEmpty();
    }

    @Test
    void filtersByAUnitOfAnyTierOnTheMapOfTheDay() {
        assertThat(numbers("asOf=2023-08-25&unit=84")).containsExactly("KH-1", "KH-2", "KH-3");
        assertThat(numbers("asOf=2023-08-25&unit=842")).containsExactly("KH-2");
        assertThat(numbers("asOf=2025-07-01&unit=29242")).containsExactly("KH-2");
        assertThat(numbers("asOf=2023-08-25&unit=29242")).isEmpty();
    }

    @Test
    void pagesThroughAllWithoutOverlap() {
        JsonNode first = get("/associations?asOf=2023-08-25&limit=2");
        assertThat(texts(first, "registrationNumber")).containsExactly("KH-1", "KH-2");
        assertThat(first.get("total").asInt()).isEqualTo(3);
        JsonNode second = get("/associations?asOf=2023-08-25&limit=2&after="
                + first.get("next").asString());
        assertThat(texts(second, "registrationNumber")).containsExactly("KH-3");
        assertThat(second.hasNonNull("next")).isFalse();
    }

    @Test
    void showsEverythingAboutOneAssociation() {
        JsonNode detail = get("/associations/" + ward + "?asOf=2023-08-25");
        assertThat(detail.get("name").asString()).isEqualTo("Hội Khuyến học P1");
        assertThat(detail.at("/unit/name").asString()).isEqualTo("Phường 1");
        assertThat(detail.at("/within/0/code").asString()).isEqualTo("842");
        assertThat(detail.at("/within/1/code").asString()).isEqualTo("84");
        assertThat(detail.at("/superior/name").asString()).isEqualTo("Hội Khuyến học tỉnh");
        assertThat(detail.get("history")).hasSize(7);
        assertThat(get("/associations/" + province + "?asOf=2023-08-25")
                        .at("/specialNature/legalBasis")
                        .asString())
                .isEqualTo("QĐ 1/QĐ-UBND");
    }

    @Test
    void showsTheSameAssociationOnTheNewMap() {
        JsonNode detail = get("/associations/" + ward + "?asOf=2025-07-01");
        assertThat(detail.at("/unit/name").asString()).isEqualTo("Phường Trà Vinh");
        assertThat(detail.at("/within/0/name").asString()).isEqualTo("Tỉnh Vĩnh Long");
    }

    @Test
    void showsWhatBecameOfAMergedAssociation() {
        JsonNode detail = get("/associations/" + commune + "?asOf=2024-01-01");
        assertThat(detail.get("status").asString()).isEqualTo("MERGED");
        assertThat(detail.get("mergedInto").asString()).isEqualTo(province.toString());
        assertThat(get("/associations/" + commune + "?asOf=2023-12-31")
                        .get("status")
                        .asString())
                .isEqualTo("ACTIVE");
    }

    @Test
    void answersAsKnownThen() {
        String path = "/associations/" + ward + "?asOf=2023-08-25&knownAt=";
        assertThat(get(path + (renamed - 1)).get("name").asString()).isEqualTo("Hội Khuyến học Phường 1");
        assertThat(get(path + renamed).get("name").asString()).isEqualTo("Hội Khuyến học P1");
    }

    @Test
    void showsTheMapOfTheDay() {
        assertThat(get("/territory/units?asOf=2023-08-25").get("units")).hasSize(13);
        assertThat(get("/territory/units?asOf=2025-07-01&level=COMMUNE").get("units"))
                .hasSize(4);
        assertThat(get("/territory/units?asOf=2025-07-01&knownAt=" + renamed).get("units"))
                .hasSize(13);
    }

    @Test
    void givesListsAsTablesToo() {
        assertThat(ask("/associations?asOf=2023-08-25&limit=1", "text/csv").body())
                .startsWith("id,registrationNumber,name,")
                .contains(province
                        + ",KH-1,Hội Khuyến học tỉnh,PROVINCE,EDUCATION_PROMOTION,ACTIVE,true,84,,2023-08-25,");
        assertThat(ask("/territory/units?asOf=2023-08-25", "text/csv").body())
                .contains("29242,Phường 3,COMMUNE,842,,2025-07-01,29242");
    }

    @Test
    void saysInEveryRowOfATableWhereItStandsAndWhatItIsLimitedTo() {
        String found = ask(
                        "/associations?asOf=2023-08-25&knownAt=" + registered
                                + "&level=PROVINCE&unit=84&status=SUSPENDED,ACTIVE&name=khuyen%20hoc",
                        "text/csv")
                .body();
        assertThat(found.lines().findFirst().orElseThrow())
                .endsWith(",unit,superior,asOf,knownAt,recordedAt,boundaries,"
                        + "filterLevel,filterUnit,filterStatus,filterName");
        assertThat(found)
                .contains(",84,,2023-08-25," + registered + ",")
                .contains("Z,2023-08-25,PROVINCE,84,\"ACTIVE,SUSPENDED\",khuyen hoc");
        String units = ask("/territory/units?asOf=2023-08-25&level=PROVINCE&knownAt=" + registered, "text/csv")
                .body();
        assertThat(units.lines().findFirst().orElseThrow())
                .endsWith(",successor,asOf,knownAt,recordedAt,boundaries,filterLevel");
        assertThat(units).contains(",2023-08-25," + registered + ",").contains("Z,2023-08-25,PROVINCE");
        assertThat(get("/associations?asOf=2023-08-25&level=COMMUNE")
                        .at("/filter")
                        .toString())
                .isEqualTo("{\"level\":\"COMMUNE\"}");
        assertThat(get("/associations?asOf=2023-08-25").has("filter")).isFalse();
    }

    @Test
    void refusesWhatIsNotThere() {
        JsonNode unknown = problem("/associations/" + UUID.randomUUID(), 404);
        assertThat(unknown.get("rule").asString()).isEqualTo("AssociationMustBeKnown");
        JsonNode notYetKnown = problem("/associations/" + commune + "?knownAt=" + (registered - 1), 404);
        assertThat(notYetKnown.get("rule").asString()).isEqualTo("AssociationMustBeKnown");
        JsonNode notYetFounded = problem("/associations/" + ward + "?asOf=2010-05-18", 404);
        assertThat(notYetFounded.get("rule").asString()).isEqualTo("AssociationMustExistAsOf");
        for (String unit : List.of("asOf=2025-07-01&unit=842", "asOf=2023-08-25&unit=86", "unit=99999")) {
            assertThat(problem("/associations?" + unit, 404).get("rule").asString())
                    .isEqualTo("UnitMustBeInForce");
        }
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThat(problem("/associations/42", 400).get("rule").asString()).isEqualTo("ParameterMustBeReadable");
        problem("/associations?colour=red", 400);
        problem("/associations?level=VILLAGE", 400);
        problem("/associations?limit=0", 400);
        problem("/associations?limit=1001", 400);
        problem("/associations?from=2023-01-01&to=2023-02-01", 400);
        problem("/associations?knownAt=" + (head() + 1), 400);
        problem("/territory/units?level=HAMLET", 400);
    }

    private List<String> numbers(String parameters) {
        return texts(get("/associations?" + parameters), "registrationNumber");
    }

    private static List<String> texts(JsonNode page, String property) {
        return page.get("associations")
                .valueStream()
                .map(association -> association.get(property).asString())
                .toList();
    }
}
