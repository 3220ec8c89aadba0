package org.sohoi.query.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.Field;
import org.sohoi.events.territory.Level;
import org.sohoi.query.Analyst;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;

/** In SQL, associations, units and places on any map are those of the registry that HTTP answers from. */
class SqlRegistryTest {

    private static final int EVENTS_A_TRY = 60;
    private static final int QUESTIONS_A_TRY = 40;

    private static RunningQuerySide querySide;
    private static Analyst analyst;
    private static long head;
    private static int placed;

    @BeforeContainer
    static void start() {
        querySide = RunningQuerySide.start();
        analyst = Analyst.of(querySide.bean(ReadModel.class));
    }

    @AfterContainer
    static void stop() {
        analyst.close();
        querySide.close();
        assertThat(placed).as("associations that had a place on a map").isGreaterThan(500);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void tellsWhatTheRegistryTells(@ForAll long seed) {
        Random random = new Random(seed);
        startAnew();
        RandomRegistry made = new RandomRegistry(random);
        List<LedgerEvent> events = new ArrayList<>(made.map());
        for (int i = 0; i < EVENTS_A_TRY; i++) {
            events.add(made.next());
        }
        head = querySide
                .record("stream-" + seed, events.toArray(LedgerEvent[]::new))
                .last();
        querySide.awaitProjections();
        for (int i = 0; i < QUESTIONS_A_TRY; i++) {
            LocalDate day = made.day().plusDays(random.nextInt(3) - 1L);
            long position = head - random.nextInt(EVENTS_A_TRY);
            Registry registry = querySide.bean(Registries.class).knownAt(position);
            assertThat(units(day, position))
                    .containsExactlyElementsOf(registry.territory().on(day));
            assertThat(associations(day, position))
                    .as("on %s at %d", day, position)
                    .containsExactlyInAnyOrderElementsOf(
                            registry.asOf(day).stream().map(Line::of).toList());
            assertThat(placements(day, position))
                    .as("on %s at %d", day, position)
                    .containsExactlyInAnyOrderElementsOf(
                            querySide.bean(Placements.class).at(day, position).all());
        }
    }

    /** Else the maps of all tries would lie one over the other. */
    private static void startAnew() {
        querySide.awaitProjections();
        querySide.bean(ReadModel.class).template().execute("TRUNCATE association_fact, unit_beginning, unit_ending");
    }

    private static List<Unit> units(LocalDate day, long position) {
        return analyst.ask(
                "SELECT * FROM sohoi.units_as_of(?, ?)",
                (row, number) -> new Unit(
                        row.getString("code"),
                        row.getString("name"),
                        Level.valueOf(row.getString("level")),
                        row.getString("parent_code"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("successor_code")),
                day,
                position);
    }

    private static List<Line> associations(LocalDate day, long position) {
        return analyst.ask(
                "SELECT * FROM sohoi.associations_as_of(?, ?)",
                (row, number) -> new Line(
                        row.getObject("association", UUID.class),
                        row.getString("registration_number"),
                        row.getObject("registered_on", LocalDate.class),
                        row.getString("name"),
                        row.getString("level"),
                        row.getString("field"),
                        row.getString("status"),
                        row.getObject("status_since", LocalDate.class),
                        row.getBoolean("special_nature"),
                        row.getString("unit"),
                        row.getString("unit_name"),
                        row.getString("superior")),
                day,
                position);
    }

    /** Asked as the owner: analysts see places through measures. */
    private static List<Placement> placements(LocalDate day, long position) {
        List<Placement> placements = querySide
                .bean(ReadModel.class)
                .template()
                .query(
                        "SELECT * FROM sohoi_inner.registry(?, ?)",
                        (row, number) -> new Placement(
                                row.getObject("association", UUID.class),
                                Level.valueOf(row.getString("level")),
                                Field.valueOf(row.getString("field")),
                                row.getString("province"),
                                row.getString("district"),
                                row.getString("commune"),
                                row.getObject("superior", UUID.class)),
                        day,
                        position);
        placed += placements.stream()
                .filter(placement -> placement.province() != null)
                .count();
        return placements;
    }

    private record Line(
            UUID association,
            String registrationNumber,
            LocalDate registeredOn,
            String name,
            String level,
            String field,
            String status,
            LocalDate statusSince,
            boolean specialNature,
            String unit,
            String unitName,
            String superior) {

        static Line of(AssociationState state) {
            return new Line(
                    state.id(),
                    state.registrationNumber(),
                    state.registeredOn(),
                    state.name(),
                    state.level().name(),
                    state.field().name(),
                    state.standing().status().name(),
                    state.standing().since(),
                    state.specialNature() != null,
                    state.unit() == null ? null : state.unit().code(),
                    state.unit() == null ? null : state.unit().name(),
                    Objects.toString(state.superiorId(), null));
        }
    }
}
