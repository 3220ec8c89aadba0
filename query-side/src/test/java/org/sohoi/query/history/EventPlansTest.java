package org.sohoi.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.time.KnownAt;
import org.sohoi.query.web.Paging;

/** However common what is asked for, as long as it is spread evenly: an index gives it, and what is common in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventPlansTest {

    private static final int EVENTS = 200_000;

    private ReadModel readModel;

    @BeforeAll
    void start() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
        readModel.template().update("""
                INSERT INTO event_entry (position, stream, type, actor, registry)
                SELECT n, 'stream ' || n % 1000,
                       CASE WHEN n % 1000 = 0 THEN 'rare' WHEN n % 25 = 0 THEN 'some' ELSE 'common' END,
                       'actor ' || n % 3, false
                  FROM generate_series(1, ?) AS n""", EVENTS);
        readModel.template().execute("VACUUM ANALYZE event_entry");
    }

    @AfterAll
    void stop() {
        readModel.close();
    }

    @Test
    void whatIsCommonIsNotSorted() {
        assertThat(plan("common", null)).doesNotContain("Seq Scan", "Sort");
        assertThat(plan(null, "actor 1")).doesNotContain("Seq Scan", "Sort");
        assertThat(plan("common", "actor 1")).doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void whatIsRareIsFoundByItsHash() {
        assertThat(plan("some", null)).doesNotContain("Seq Scan").contains("event_entry_by_type_hash");
        assertThat(plan("rare", null)).doesNotContain("Seq Scan").contains("event_entry_by_type_hash");
        assertThat(plan("none", null)).doesNotContain("Seq Scan").contains("event_entry_by_type_hash");
    }

    private String plan(@Nullable String type, @Nullable String actor) {
        EventFilter filter = new EventFilter(null, type, actor, null, null, null, null, null, null, 1, EVENTS);
        EventConditions conditions = EventConditions.of(
                new FindEvents(new KnownAt(EVENTS, null), filter, new Paging(Paging.Order.OLDEST, null, 100)));
        return String.join(
                "\n",
                conditions
                        .ask(readModel.jdbc().sql("EXPLAIN " + conditions.page(EventEntry.COLUMNS)))
                        .param("examined", 50_000)
                        .param("limit", 101)
                        .query(String.class)
                        .list());
    }
}
