package org.sohoi.query.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationEvent;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.AssociationRenamed;
import org.sohoi.events.association.AssociationResumed;
import org.sohoi.events.association.AssociationSuspended;
import org.sohoi.events.association.DissolutionNoticeGiven;
import org.sohoi.events.association.Field;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.association.SpecialNatureWithdrawn;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.events.territory.UnitsReorganised;
import org.sohoi.eventstore.Recording;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.ReadModel;

/** The registry through its tables is the registry in memory, which the properties are about. */
class StoredRegistryTest {

    private static final UUID PROVINCE = new UUID(7, 1);
    private static final UUID COMMUNE = new UUID(7, 2);
    private static final LocalDate FOUNDED = LocalDate.of(2010, 5, 19);

    private static ReadModel readModel;

    private final KnownFacts inMemory = new KnownFacts();
    private RegistryProjection projection;

    @BeforeAll
    static void openDatabase() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 4);
        readModel
                .template()
                .execute("INSERT INTO read_model.recorded (first_position, recorded_at)"
                        + " SELECT n, to_timestamp(n) FROM generate_series(1, 1000) n");
    }

    @AfterAll
    static void closeDatabase() {
        readModel.close();
    }

    @BeforeEach
    void emptyTables() {
        readModel
                .template()
                .execute(
                        "TRUNCATE read_model.association_fact, read_model.unit_beginning," + " read_model.unit_ending");
        projection = new RegistryProjection(readModel);
    }

    @Test
    void readsBackEveryFactAtEveryPosition() {
        recordAll();
        Registries stored = new StoredRegistries(readModel.jdbc(), () -> 0);
        for (long position = 0; position <= inMemory.head(); position++) {
            assertSameAt(position, stored);
        }
    }

    @Test
    void handlingTheEventsAgainLeavesTheSameRows() {
        recordAll();
        List<String> once = rows();
        handle(ledger());
        assertThat(rows()).isEqualTo(once);
        assertThat(once).hasSizeGreaterThan(30);
    }

    @Test
    void anEarlierPositionIsAnsweredAsBeforeAfterMoreIsKnown() {
        recordAll();
        Registries stored = new StoredRegistries(readModel.jdbc(), () -> 0);
        long known = inMemory.head();
        List<AssociationState> before = stored.knownAt(known).asOf(TraVinh.NEW_MAP);
        handle(new Recorded(known + 1, new AssociationRenamed(COMMUNE, TraVinh.NEW_MAP, "Tên khác", "sửa")));
        assertThat(stored.knownAt(known).asOf(TraVinh.NEW_MAP)).isEqualTo(before);
        assertThat(stored.knownAt(known + 1).asOf(TraVinh.NEW_MAP)).isNotEqualTo(before);
    }

    @Test
    void saysWhichPositionChangedTheRegistryLast() {
        handle(new Recorded(5, TraVinh.oldMap().get(0)), new Recorded(9, registered(PROVINCE, Level.PROVINCE, "84")));
        Registries stored = new StoredRegistries(readModel.jdbc(), () -> 0);
        assertThat(Stream.of(0, 4, 5, 8, 9, 1000).map(stored::lastChangeAt)).containsExactly(0L, 0L, 5L, 5L, 9L, 9L);
    }

    private void assertSameAt(long position, Registries stored) {
        Registry expected = inMemory.knownAt(position);
        Registry found = stored.knownAt(position);
        for (LocalDate date : List.of(FOUNDED, LocalDate.of(2024, 3, 1), TraVinh.NEW_MAP)) {
            assertThat(found.asOf(date)).isEqualTo(expected.asOf(date));
            assertThat(found.territory().on(date))
                    .isEqualTo(expected.territory().on(date));
        }
        found.associations()
                .forEach(association -> assertThat(association.facts())
                        .isEqualTo(expected.association(association.id())
                                .orElseThrow()
                                .facts()));
    }

    private void recordAll() {
        ledger().forEach(this::remember);
        handle(ledger());
    }

    private static List<Recorded> ledger() {
        Stream<LedgerEvent> events = Stream.concat(TraVinh.oldMap().stream(), afterTheMap());
        long[] position = {0};
        return events.map(event -> new Recorded(++position[0], event)).toList();
    }

    private static Stream<LedgerEvent> afterTheMap() {
        LocalDate later = LocalDate.of(2024, 1, 1);
        return Stream.of(
                registered(PROVINCE, Level.PROVINCE, "84"),
                registered(COMMUNE, Level.COMMUNE, "29242"),
                new AssociationRenamed(COMMUNE, later, "Hội Khuyến học Phường 3", "đổi tên"),
                new AssociationMoved(COMMUNE, later, Level.COMMUNE, "29239", "chuyển trụ sở"),
                new SpecialNatureRecognised(COMMUNE, later, "QĐ 12/QĐ-UBND"),
                new SpecialNatureWithdrawn(COMMUNE, later.plusDays(30), "QĐ 99/QĐ-UBND"),
                new AssociationSuspended(COMMUNE, later.plusDays(31), "kiểm tra"),
                new AssociationResumed(COMMUNE, later.plusDays(40), "xong"),
                new DissolutionNoticeGiven(COMMUNE, later.plusDays(50), "hợp nhất"),
                TraVinh.reorganisation(),
                new AssociationMerged(COMMUNE, LocalDate.of(2025, 6, 30), PROVINCE, "hợp nhất"),
                new AssociationDissolved(PROVINCE, LocalDate.of(2025, 7, 1), "hết nhiệm vụ"));
    }

    private static AssociationRegistered registered(UUID id, Level level, String unit) {
        UUID superior = level == Level.PROVINCE ? null : PROVINCE;
        return new AssociationRegistered(
                id, FOUNDED, "TV-" + unit, "Hội Khuyến học", level, unit, Field.EDUCATION_PROMOTION, superior);
    }

    private void remember(Recorded recorded) {
        if (recorded.event() instanceof UnitDefined event) {
            inMemory.record(event);
        } else if (recorded.event() instanceof UnitsReorganised event) {
            inMemory.record(event);
        } else {
            inMemory.record((AssociationEvent) recorded.event());
        }
    }

    private void handle(List<Recorded> recorded) {
        handle(recorded.toArray(Recorded[]::new));
    }

    private void handle(Recorded... recorded) {
        DefaultUnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage("batch"));
        Stream.of(recorded).forEach(one -> one.handledBy(projection));
        batch.commit();
    }

    private static List<String> rows() {
        return Stream.of("association_fact", "unit_beginning", "unit_ending")
                .flatMap(
                        table -> readModel
                                .jdbc()
                                .sql("SELECT t::text FROM read_model." + table + " t ORDER BY 1")
                                .query(String.class)
                                .stream())
                .toList();
    }

    private record Recorded(long position, LedgerEvent event) {

        void handledBy(RegistryProjection projection) {
            // On Axon Server, by a clock that is behind: not the instant of the position.
            Recording recording = new Recording(position, Instant.EPOCH);
            if (event instanceof UnitDefined defined) {
                projection.on(defined, recording);
            } else if (event instanceof UnitsReorganised reorganised) {
                projection.on(reorganised, recording);
            } else {
                projection.on((AssociationEvent) event, recording);
            }
        }
    }
}
