package org.sohoi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.replay.compare.Comparison;
import org.sohoi.query.replay.compare.Difference;
import org.sohoi.query.replay.compare.DifferenceKind;
import org.sohoi.query.replay.compare.TableFindings;
import org.sohoi.query.sums.CalendarFolding;
import org.sohoi.query.sums.EnteredDelta;
import org.sohoi.query.sums.RootForm;

/**
 * Whatever is changed, deleted or added in whichever table of whichever projection is found, and named. Tables and columns
 * are those that there are: a new one is tried too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedDifferencesTest {

    private static final int FOLDED_ELSEWHERE = 7;

    private final ReplayedLedger ledger =
            new ReplayedLedger(ReplayedLedger.UNRESTRAINED, "sohoi.query.measures.fold-after=5");
    private long upTo;
    private String schema;

    @BeforeAll
    void replay() {
        ledger.grow(500).report(UUID.randomUUID());
        String path = ledger.start("{}");
        assertThat(ledger.ended(path).path("differences").longValue()).isZero();
        upTo = ledger.get(path).path("upTo").longValue();
        schema = "read_model_replay_"
                + ledger.sql().queryForObject("SELECT max(number) FROM read_model.replay", Long.class);
        planted()
                .forEach(plant -> ledger.sql()
                        .execute("CREATE TABLE IF NOT EXISTS public.%1$s AS SELECT * FROM read_model.%1$s"
                                .formatted(plant.table)));
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    Stream<Plant> planted() {
        return ledger.querySide().beans(Projection.class).stream()
                .flatMap(projection -> projection.tables().stream()
                        .flatMap(table -> Stream.concat(
                                Stream.of(
                                        new Plant(table, DifferenceKind.MISSING, null),
                                        new Plant(table, DifferenceKind.EXTRA, null)),
                                columns(table).map(column -> new Plant(table, DifferenceKind.CHANGED, column)))));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void isFoundAndNamed(Plant plant) throws Exception {
        try {
            assertThat(plant(plant)).as("rows planted").isEqualTo(1);
            List<Difference> found = compareKeptWith(plant.table);
            assertThat(found).isNotEmpty();
            if (!plant.changesWhatOthersMean()) {
                assertThat(found).extracting(Difference::table).contains(plant.table);
            }
            if (plant.column == null) {
                assertThat(found)
                        .anyMatch(difference ->
                                difference.table().equals(plant.table) && difference.kind() == plant.kind);
            } else if (!inKey(plant.table, plant.column)) {
                assertThat(found)
                        .anyMatch(difference -> plant.column.equals(difference.column())
                                && difference.table().equals(plant.table)
                                && !Objects.equals(difference.expected(), difference.found()));
            }
        } finally {
            restore(plant.table);
        }
    }

    @Test
    void runningTotalsMayBeCutElsewhere() throws Exception {
        // As if the last deltas of each series had not been enough to be folded.
        int left = ledger.sql().update("""
                DELETE FROM read_model.sum_node WHERE (series_id, position) IN (
                  SELECT series_id, max(position) FROM read_model.sum_node GROUP BY series_id)""");
        try {
            assertThat(left).isPositive();
            List<TableFindings> nodes = findings(any -> true)
                    .filter(table -> table.table().equals("sum_node"))
                    .toList();
            assertThat(nodes).allMatch(table -> table.agrees() && !table.note().equals("row by row"));
        } finally {
            restore("sum_node");
        }
        assertThat(compare()).isEmpty();
    }

    @Test
    void deltasMayBeCutElsewhere() throws Exception {
        // As if nothing had ever been folded, and each series had been cut after so many deltas as it has.
        ledger.sql().update("DELETE FROM read_model.sum_node");
        ledger.sql().update("""
                WITH cut AS (DELETE FROM read_model.sum_tail RETURNING *)
                INSERT INTO read_model.sum_tail
                SELECT series_id, min(first_position), array_agg(position ORDER BY first_position, number),
                       array_agg(day ORDER BY first_position, number), array_agg(amount ORDER BY first_position, number)
                  FROM cut, unnest(positions, days, amounts) WITH ORDINALITY AS delta (position, day, amount, number)
                 GROUP BY series_id""");
        try {
            List<TableFindings> tails = findings(any -> true)
                    .filter(table -> table.table().equals("sum_tail"))
                    .toList();
            assertThat(tails).allMatch(table -> table.agrees() && !table.note().equals("row by row"));
            ledger.sql().update("UPDATE read_model.sum_tail SET amounts[1] = amounts[1] + 1 WHERE series_id = 1");
            assertThat(compare()).isNotEmpty();
        } finally {
            List.of("sum_node", "sum_tail").forEach(this::restore);
        }
        assertThat(compare()).isEmpty();
    }

    /** As if another number of deltas had been folded together all the time. */
    @Test
    void seriesMayBeFoldedElsewhere() throws Exception {
        ledger.sql().execute("TRUNCATE read_model.sum_node, read_model.sum_tail");
        try {
            ReadModel live = ledger.querySide().bean(ReadModel.class);
            List<EnteredDelta> deltas = live.jdbc()
                    .sql("""
                            SELECT position, series_id, day, amount
                              FROM %s.sum_tail,
                                   unnest(positions, days, amounts)
                                     WITH ORDINALITY AS entered (position, day, amount, number)
                             ORDER BY position, series_id, number""".formatted(schema))
                    .query((row, number) ->
                            new EnteredDelta(row.getLong(1), row.getInt(2), row.getInt(3), row.getLong(4)))
                    .list();
            CalendarFolding.ofStored(
                            live.template(),
                            live.writer(CalendarFolding.NODES, CalendarFolding.NODE_COLUMNS)::write,
                            FOLDED_ELSEWHERE)
                    .entered(deltas);
            assertThat(RootForm.stored(live.template())).containsExactly(RootForm.values());
            List<TableFindings> cut = findings(any -> true)
                    .filter(table -> table.table().startsWith("sum_"))
                    .toList();
            assertThat(cut)
                    .hasSize(2)
                    .allMatch(table -> table.agrees() && !table.note().equals("row by row"));

            assertThat(ledger.sql().update("""
                            UPDATE read_model.sum_tail SET amounts[7] = amounts[7] + 1
                             WHERE (series_id, first_position) = (SELECT series_id, first_position
                                                                    FROM read_model.sum_tail
                                                                   WHERE cardinality(amounts) = 7 LIMIT 1)""")).isEqualTo(1);
            assertThat(compareKeptWith("sum_tail"))
                    .filteredOn(difference -> difference.table().equals("sum_tail"))
                    .extracting(Difference::column)
                    .containsExactly("amounts");
        } finally {
            List.of("sum_node", "sum_tail").forEach(this::restore);
        }
        assertThat(compare()).isEmpty();
    }

    /** At a position that the row has grown beyond. */
    @Test
    void whatIsKnownOfATailIsCompared() throws Exception {
        Map<String, Object> grown = ledger.sql().queryForMap("""
                        SELECT series_id, first_position, positions[2] AS second
                          FROM read_model.sum_tail
                         WHERE positions[2] < positions[3] ORDER BY first_position DESC LIMIT 1""");
        long all = upTo;
        upTo = (Long) grown.get("second");
        try {
            assertThat(compareKeptWith("sum_tail")).isEmpty();
            change(grown, 3);
            assertThat(compareKeptWith("sum_tail")).as("not known yet").isEmpty();
            change(grown, 2);
            assertThat(compareKeptWith("sum_tail"))
                    .extracting(Difference::column)
                    .containsExactly("amounts");
        } finally {
            upTo = all;
            restore("sum_tail");
        }
    }

    private void change(Map<String, Object> tail, int element) {
        ledger.sql()
                .update(
                        "UPDATE read_model.sum_tail SET amounts[%1$d] = amounts[%1$d] + 1 WHERE series_id = ? AND first_position = ?"
                                .formatted(element),
                        tail.get("series_id"),
                        tail.get("first_position"));
    }

    @Test
    void seriesMayBeNumberedOtherwise() throws Exception {
        for (String column : List.of(
                "measure_delta.series_id", "sum_node.series_id", "sum_tail.series_id", "measure_series.number")) {
            String[] parts = column.split("\\.");
            ledger.sql().update("UPDATE read_model.%1$s SET %2$s = 1000000 - %2$s".formatted(parts[0], parts[1]));
        }
        try {
            assertThat(compare()).isEmpty();
        } finally {
            List.of("measure_delta", "sum_node", "sum_tail", "measure_series").forEach(this::restore);
        }
    }

    private int plant(Plant plant) {
        return switch (plant.kind) {
            case MISSING ->
                ledger.sql()
                        .update("DELETE FROM read_model.%1$s WHERE ctid = %2$s"
                                .formatted(plant.table, row(plant.table)));
            case EXTRA ->
                ledger.sql()
                        .update(
                                "INSERT INTO read_model.%1$s SELECT (jsonb_populate_record(stored, %3$s)).* FROM read_model.%1$s stored WHERE ctid = %2$s"
                                        .formatted(plant.table, row(plant.table), others(plant.table)));
            case CHANGED ->
                ledger.sql()
                        .update("UPDATE read_model.%1$s SET %3$s = %4$s WHERE ctid = %2$s"
                                .formatted(
                                        plant.table, row(plant.table), plant.column, other(plant.table, plant.column)));
        };
    }

    /** One in the middle. */
    private String row(String table) {
        return "(SELECT ctid FROM read_model.%1$s ORDER BY ctid LIMIT 1 OFFSET (SELECT count(*) / 2 FROM read_model.%1$s))"
                .formatted(table);
    }

    private String others(String table) {
        return ledger.sql().queryForList("""
                SELECT DISTINCT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
                 WHERE indrelid = ?::regclass AND indisunique""", String.class, "read_model." + table).stream()
                .map(column -> "'%s', %s".formatted(column, other(table, column)))
                .collect(java.util.stream.Collectors.joining(", ", "jsonb_build_object(", ")"));
    }

    /** A value that is not the one there, nor any other in the table. */
    private String other(String table, String column) {
        String type = ledger.sql()
                .queryForObject(
                        "SELECT data_type FROM information_schema.columns WHERE table_schema = 'read_model' AND table_name = ? AND column_name = ?",
                        String.class,
                        table,
                        column);
        if (column.endsWith("position")) {
            // A table with a row for every event leaves only the one before the first.
            return "(SELECT max(p) FROM generate_series(0, %d) p WHERE p NOT IN (SELECT %s FROM read_model.%s))"
                    .formatted(upTo, column, table);
        }
        return switch (type) {
            case "bigint", "integer" -> "coalesce(%s, 0) + 1000000".formatted(column);
            case "smallint" -> column + " + 1";
            case "boolean" -> "NOT " + column;
            case "uuid" -> "gen_random_uuid()";
            // What begins must not begin after its end, and what ends not end before its beginning.
            case "date" ->
                "coalesce(%s, '2000-01-01') %s 400000".formatted(column, column.endsWith("_from") ? "-" : "+");
            case "timestamp with time zone" -> column + " + interval '1 microsecond'";
            case "jsonb" -> "'{\"planted\": \"1\"}'::jsonb";
            case "ARRAY" -> column + " || 7";
            default -> "coalesce(%s, '') || 'x'".formatted(column);
        };
    }

    private boolean inKey(String table, String column) {
        return column.endsWith("position")
                || Boolean.TRUE.equals(ledger.sql().queryForObject("""
                SELECT EXISTS (SELECT FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey)
                                WHERE indrelid = ?::regclass AND indisunique AND attname = ?)""", Boolean.class, "read_model." + table, column));
    }

    private Stream<String> columns(String table) {
        return ledger
                .sql()
                .queryForList(
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = 'read_model' AND table_name = ?",
                        String.class,
                        table)
                .stream();
    }

    private void restore(String table) {
        ledger.sql().execute("TRUNCATE read_model." + table);
        ledger.sql().execute("INSERT INTO read_model.%1$s SELECT * FROM public.%1$s".formatted(table));
    }

    /** Other projections have nothing to do with it. */
    private List<Difference> compareKeptWith(String table) throws Exception {
        return findings(projection -> projection.tables().contains(table))
                .flatMap(found -> found.listed().stream())
                .toList();
    }

    private List<Difference> compare() throws Exception {
        return findings(any -> true).flatMap(table -> table.listed().stream()).toList();
    }

    private Stream<TableFindings> findings(Predicate<Projection> chosen) throws Exception {
        Stream.Builder<TableFindings> findings = Stream.builder();
        for (Projection projection : ledger.querySide().beans(Projection.class).stream()
                .filter(chosen)
                .toList()) {
            for (String table : projection.tables()) {
                TableFindings of = ledger.querySide()
                        .bean(Comparison.class)
                        .compare(projection.name(), table, schema, upTo, () -> {});
                assertThat(of.agrees()).isEqualTo(of.expected().equals(of.found()));
                findings.add(of);
            }
        }
        return findings.build();
    }

    record Plant(String table, DifferenceKind kind, String column) {

        /** The number of a series shows in what bears it. */
        boolean changesWhatOthersMean() {
            return table.equals("measure_series") && "number".equals(column);
        }
    }
}
