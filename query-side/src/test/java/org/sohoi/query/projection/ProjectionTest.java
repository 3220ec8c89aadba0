package org.sohoi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.query.Patience.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.territory.Level;
import org.sohoi.query.RunningQuerySide;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows and position are one; and whatever is handled again, or from the beginning, comes to the same rows. */
class ProjectionTest {

    private static final UUID ASSOCIATION = UUID.randomUUID();
    private static final UUID CORRECTED = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2023, 8, 25);
    private static final List<String> TABLES = List.of(
            "SELECT number, series, breadth, association_id, unit_code, dimensions::text, first_position"
                    + " FROM read_model.measure_series ORDER BY number",
            "SELECT * FROM read_model.measure_delta ORDER BY position, ordinal",
            "SELECT series_id, node, position, keys::text, totals::text"
                    + " FROM read_model.sum_node ORDER BY series_id, node, position",
            "SELECT series_id, first_position, positions::text, days::text, amounts::text"
                    + " FROM read_model.sum_tail ORDER BY series_id, first_position",
            "SELECT * FROM read_model.measure_ending ORDER BY association_id",
            "SELECT * FROM read_model.recorded ORDER BY first_position");

    @Test
    void keepsRowsAndPositionTogetherThroughFailureReplayAndRebuild() {
        List<List<Map<String, Object>>> rows;
        try (RunningQuerySide querySide = RunningQuerySide.start("sohoi.query.measures.fold-after=2")) {
            leavesNeitherRowsNorPositionOfABatchThatFails(querySide);
            rows = rows(querySide);
            assertThat(rows).noneMatch(List::isEmpty);
            forgetTokens(querySide);
            try (RunningQuerySide again = restartAfterClosing(querySide)) {
                assertThat(rows(again)).as("handled twice").isEqualTo(rows);
            }
            try (RunningQuerySide rebuilt =
                    restartAfterClosing(querySide, "sohoi.read-model.rebuild=measures,recorded")) {
                await().until(() -> replaced(rebuilt) == 2);
                assertThat(rows(rebuilt)).as("rebuilt").isEqualTo(rows);
            }
        }
    }

    @Test
    void neverSetsAProjectionBackThatWasPutFurther() {
        try (RunningQuerySide querySide = RunningQuerySide.start()) {
            awaitAll(querySide, querySide.record("association", registered()).last());
            JdbcTemplate sql = querySide.bean(ReadModel.class).template();
            sql.update("UPDATE read_model.projection SET position = 1000 WHERE name = 'measures'");

            long last = querySide.record("fund", donation(CORRECTED, 1)).last();
            await().until(() -> position(querySide, "recorded") == last);
            pause(Duration.ofMillis(1500));

            assertThat(position(querySide, "measures")).isEqualTo(1000);
            assertThat(sql.queryForObject("SELECT max(position) FROM read_model.measure_delta", Long.class))
                    .isLessThan(last);
            sql.update("UPDATE read_model.projection SET position = ? WHERE name = 'measures'", last - 1);
            awaitAll(querySide, last);
        }
    }

    private static void leavesNeitherRowsNorPositionOfABatchThatFails(RunningQuerySide querySide) {
        JdbcTemplate sql = querySide.bean(ReadModel.class).template();
        long before = querySide
                .record("association", registered(), donation(CORRECTED, 1))
                .last();
        awaitAll(querySide, before);

        sql.execute("""
                CREATE FUNCTION read_model.fail() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'no room'; END $$""");
        sql.execute("""
                CREATE TRIGGER failing BEFORE INSERT ON read_model.measure_delta
                   FOR EACH ROW WHEN (NEW.amount = 666) EXECUTE FUNCTION read_model.fail()""");
        // The correction reads back what was entered before it: rows are written by then, and the failure comes after.
        long after = querySide
                .record(
                        "fund",
                        donation(UUID.randomUUID(), 2),
                        new DonationCorrected(ASSOCIATION, 2023, CORRECTED, DAY, worth(3), "mistake"),
                        new MembersAdmitted(ASSOCIATION, UUID.randomUUID(), DAY, 12),
                        new AssociationDissolved(ASSOCIATION, DAY.plusDays(1), "decision"),
                        new MembersAdmitted(ASSOCIATION, UUID.randomUUID(), DAY.plusDays(2), 5),
                        donation(UUID.randomUUID(), 666))
                .last();
        await().until(() -> position(querySide, "recorded") == after);
        pause(Duration.ofMillis(1500));
        // Where a batch ends is the processor's affair; the one with the last event has left nothing.
        long reached = position(querySide, "measures");
        assertThat(reached).isBetween(before, after - 1);
        assertThat(sql.queryForObject("SELECT max(position) FROM read_model.measure_delta", Long.class))
                .as("no row without its position")
                .isLessThanOrEqualTo(reached);

        sql.execute("DROP TRIGGER failing ON read_model.measure_delta");
        awaitAll(querySide, after);
    }

    /** As if every event were delivered a second time. */
    private static void forgetTokens(RunningQuerySide querySide) {
        JdbcTemplate sql = querySide.bean(ReadModel.class).template();
        querySide.stopProjections();
        sql.execute("DELETE FROM read_model.token");
        sql.execute("UPDATE read_model.projection SET position = 0");
    }

    private static RunningQuerySide restartAfterClosing(RunningQuerySide querySide, String... properties) {
        querySide.close();
        RunningQuerySide again =
                querySide.restart(Stream.concat(Stream.of("sohoi.query.measures.fold-after=2"), Stream.of(properties))
                        .toArray(String[]::new));
        awaitAll(again, again.bean(LedgerPositions.class).head());
        return again;
    }

    private static List<List<Map<String, Object>>> rows(RunningQuerySide querySide) {
        return TABLES.stream()
                .map(query -> querySide.bean(ReadModel.class).template().queryForList(query))
                .toList();
    }

    private static long position(RunningQuerySide querySide, String projection) {
        return querySide.bean(ProjectionPositions.class).each().get(projection);
    }

    private static int replaced(RunningQuerySide querySide) {
        return querySide
                .bean(ReadModel.class)
                .jdbc()
                .sql("SELECT sum(rebuilt) FROM projection")
                .query(Integer.class)
                .single();
    }

    private static void awaitAll(RunningQuerySide querySide, long position) {
        await().until(() -> querySide.bean(ProjectionPositions.class).reachedByAll() >= position);
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LedgerEvent registered() {
        return new AssociationRegistered(
                ASSOCIATION, DAY.minusYears(3), "TV-1", "Hội Khuyến học", Level.PROVINCE, "84", Field.OTHER, null);
    }

    private static LedgerEvent donation(UUID entry, long amount) {
        return new DonationRecorded(ASSOCIATION, 2023, entry, DAY, worth(amount));
    }

    private static Donation worth(long amount) {
        return new Donation(new Donor(DonorKind.INDIVIDUAL, "Bà Sáu"), Vnd.of(amount), List.of(), null);
    }
}
