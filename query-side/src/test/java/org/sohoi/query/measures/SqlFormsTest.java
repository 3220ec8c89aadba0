package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.query.Analyst;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.measures.catalogue.Catalogue;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.projection.ReadModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms that save an analyst words say what the general ones do, on a ledger made up at random. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlFormsTest {

    private static final int EVENTS = 400;
    private static final UUID STRANGER = UUID.randomUUID();
    private static final String PERIOD = "from=2021-03-05&to=2025-09-10";
    private static final String SQL_PERIOD = "from_day => '2021-03-05', to_day => '2025-09-10'";

    private RunningQuerySide querySide;
    private Analyst analyst;

    @BeforeAll
    void start() {
        querySide = RunningQuerySide.start();
        analyst = Analyst.of(querySide.bean(ReadModel.class));
        RandomHistory history = new RandomHistory(7);
        querySide.record("map", RandomMap.UNITS.toArray(LedgerEvent[]::new));
        querySide.record("map", RandomMap.REORGANISED);
        for (int i = 0; i < EVENTS; i += 4) {
            querySide.record("stream", Stream.generate(history::next).limit(4).toArray(LedgerEvent[]::new));
        }
        // Of an association that the registry does not know, as none should be.
        querySide.record("roll", new MembersAdmitted(STRANGER, UUID.randomUUID(), LocalDate.of(2023, 1, 1), 5));
        querySide.awaitProjections();
    }

    @AfterAll
    void stop() {
        analyst.close();
        querySide.close();
    }

    @Test
    void byOneDimension() {
        for (String dimension : List.of("level", "field", "form", "donorKind")) {
            String name = CatalogueTables.name(Dimension.labelled(dimension).orElseThrow());
            Map<String, Long> found = new HashMap<>();
            analyst.jdbc()
                    .sql("SELECT * FROM sohoi.measure_by('mobilised', '%s', %s)".formatted(name, SQL_PERIOD))
                    .query(row -> {
                        assertThat(row.getString("dimension")).isEqualTo(name);
                        found.put(row.getString("dimension_value"), row.getLong("value"));
                    });
            assertThat(found)
                    .isNotEmpty()
                    .isEqualTo(groups("/measures/mobilised?%s&groupBy=%s".formatted(PERIOD, dimension)));
        }
    }

    @Test
    void byUnitOnEitherMap() {
        for (String boundaries : List.of("2025-06-30", "2025-07-01")) {
            Map<String, Long> found = new HashMap<>();
            Map<String, String> names = new TreeMap<>();
            analyst.jdbc()
                    .sql("SELECT * FROM sohoi.measure_by_unit('mobilised', 'commune', %s, boundaries => '%s')"
                            .formatted(SQL_PERIOD, boundaries))
                    .query(row -> {
                        found.put(row.getString("code"), row.getLong("value"));
                        if (row.getString("code") != null) {
                            names.put(row.getString("code"), row.getString("name") + " " + row.getString("level"));
                        }
                    });
            assertThat(found)
                    .isEqualTo(groups(
                            "/measures/mobilised?%s&groupBy=commune&boundaries=%s".formatted(PERIOD, boundaries)));
            assertThat(names).isEqualTo(unitNames(boundaries, names.keySet()));
        }
    }

    @Test
    void byAssociationAsTheRegistryTellsIt() {
        Map<String, Long> found = new HashMap<>();
        Map<String, String> described = new HashMap<>();
        analyst.jdbc()
                .sql("SELECT * FROM sohoi.measure_by_association('members', as_of => '2025-12-31')")
                .query(row -> {
                    String id = row.getString("association");
                    found.put(id, row.getLong("value"));
                    if (id.equals(STRANGER.toString())) {
                        assertThat(row.getString("name")).isNull();
                        return;
                    }
                    described.put(
                            id,
                            row.getString("registration_number")
                                    + row.getString("name")
                                    + row.getString("level")
                                    + row.getString("field"));
                });
        assertThat(found)
                .containsEntry(STRANGER.toString(), 5L)
                .isEqualTo(groups("/measures/members?asOf=2025-12-31&groupBy=association"));
        Map<String, String> listed = new HashMap<>();
        get("/associations?asOf=2025-12-31&limit=1000")
                .get("associations")
                .forEach(association -> listed.put(
                        association.get("id").asString(),
                        association.get("registrationNumber").asString()
                                + association.get("name").asString()
                                + association.get("level").asString()
                                + association.get("field").asString()));
        assertThat(listed).containsAllEntriesOf(described);
    }

    @Test
    void monthByMonth() {
        Map<LocalDate, Long> found = new TreeMap<>();
        analyst.jdbc()
                .sql("SELECT * FROM sohoi.measure_monthly('members', '2021-03-05', '2025-09-10')")
                .query(row -> {
                    found.put(row.getObject("from_day", LocalDate.class), row.getLong("value"));
                });
        Map<LocalDate, Long> expected = new TreeMap<>();
        get("/measures/members?" + PERIOD + "&interval=month")
                .get("totals")
                .forEach(total -> expected.put(
                        LocalDate.parse(total.get("from").asString()),
                        total.get("value").asLong()));
        assertThat(found).hasSize(55).isEqualTo(expected);
    }

    @Test
    void turnsInstantsIntoThePositionsThatHttpTurnsThemInto() {
        for (long position : new long[] {1, 20, 200, 300}) {
            Instant recorded = Instant.parse(get("/measures/members?knownAt=" + position)
                    .at("/coordinates/knownAt/recordedAt")
                    .asString());
            for (Instant instant : List.of(recorded, recorded.minusNanos(1_000), recorded.plusNanos(1_000))) {
                long expected = get("/measures/members?knownAt=" + instant)
                        .at("/coordinates/knownAt/position")
                        .asLong();
                assertThat(one("sohoi.position_at('%s')".formatted(instant))).isEqualTo(expected);
            }
            assertThat(analyst.jdbc()
                            .sql("SELECT sohoi.recorded_at(%d) = '%s'".formatted(position, recorded))
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void answersAsOfTodayAsKnownNowUnlessToldOtherwise() {
        JsonNode answer = get("/measures/members");
        assertThat(one("sohoi.head()"))
                .isEqualTo(answer.at("/coordinates/knownAt/position").asLong());
        analyst.jdbc().sql("SELECT * FROM sohoi.measure_as_of('members')").query(row -> {
            assertThat(row.getLong("value")).isEqualTo(answer.get("total").asLong());
            assertThat(row.getString("as_of"))
                    .isEqualTo(answer.at("/coordinates/asOf").asString());
            assertThat(row.getLong("known_at"))
                    .isEqualTo(answer.at("/coordinates/knownAt/position").asLong());
        });
    }

    /** For tools that list no functions. */
    @Test
    void viewsTellWhatIsKnownNow() {
        assertThat(rows("associations_now"))
                .isEqualTo(rows("associations_as_of()"))
                .isNotEmpty();
        assertThat(rows("units_now")).isEqualTo(rows("units_as_of()")).isNotEmpty();
        Map<String, Long> now = new HashMap<>();
        analyst.jdbc().sql("SELECT measure, value FROM sohoi.figures_now").query(row -> {
            now.put(row.getString("measure"), row.getLong("value"));
        });
        assertThat(now).hasSize(Catalogue.all().size());
        now.forEach((measure, value) -> {
            assertThat(value)
                    .as(measure)
                    .isEqualTo(get("/measures/" + measure).get("total").asLong());
            assertThat(rows("figures_by_association_now WHERE measure = '%s'".formatted(measure)))
                    .as(measure)
                    .hasSize(get("/measures/%s?groupBy=association".formatted(measure))
                            .get("rows")
                            .size());
        });
        int year = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
        assertThat(rows("figures_by_month WHERE measure = 'mobilised' ORDER BY from_day"))
                .hasSize(36)
                .isEqualTo(rows("measure_monthly('mobilised', '%d-01-01', '%d-01-01') ORDER BY from_day"
                        .formatted(year - 2, year + 1)));
    }

    private List<Map<String, Object>> rows(String from) {
        return analyst.template().queryForList("SELECT * FROM sohoi." + from);
    }

    private long one(String function) {
        return analyst.jdbc().sql("SELECT " + function).query(Long.class).single();
    }

    private Map<String, Long> groups(String path) {
        Map<String, Long> groups = new HashMap<>();
        get(path).get("rows").forEach(row -> {
            JsonNode value = row.get("group").iterator().next();
            groups.put(
                    value.isNull() ? null : value.asString(), row.get("value").asLong());
        });
        return groups;
    }

    private Map<String, String> unitNames(String day, Iterable<String> codes) {
        Map<String, String> names = new TreeMap<>();
        JsonNode units = get("/territory/units?asOf=" + day).get("units");
        for (String code : codes) {
            units.forEach(unit -> {
                if (unit.get("code").asString().equals(code)) {
                    names.put(
                            code,
                            unit.get("name").asString() + " "
                                    + unit.get("level").asString());
                }
            });
        }
        return names;
    }

    private JsonNode get(String path) {
        String body = querySide.get("/api/v1" + path).body();
        JsonNode answer = JsonMapper.shared().readTree(body);
        assertThat(answer.has("rule")).as("%s: %s", path, body).isFalse();
        return answer;
    }
}
