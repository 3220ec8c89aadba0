package org.sohoi.query.table.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.query.table.EveryType;
import org.sohoi.query.table.Table;

/** What is written is read back by DuckDB, which shares no code with the writer. */
class ParquetFileTest {

    @TempDir
    Path folder;

    @Test
    void isReadBackAsItWas() throws Exception {
        List<EveryType> rows = Stream.concat(
                        Stream.of(
                                EveryType.EMPTY,
                                new EveryType(
                                        "=Hội Khuyến học, \"Phường 1\"\n\u0001🏅",
                                        Long.MIN_VALUE,
                                        new BigDecimal("-0.0001"),
                                        LocalDate.of(1800, 1, 1),
                                        Instant.parse("1969-12-31T23:59:59.999999Z"),
                                        false),
                                new EveryType(
                                        "",
                                        Long.MAX_VALUE,
                                        new BigDecimal("9".repeat(34) + ".9999"),
                                        LocalDate.of(2999, 12, 31),
                                        Instant.parse("2023-08-25T10:15:30.123456Z"),
                                        true)),
                        random(5_000))
                .toList();

        assertThat(readBack(written(EveryType.table(rows)))).isEqualTo(rows);
    }

    @Test
    void hasAnyNumberOfRowGroupsAndNoneAtAll() throws Exception {
        List<EveryType> rows = random(300_000).toList();
        Path file = written(EveryType.table(rows));
        assertThat(readBack(file)).isEqualTo(rows);
        assertThat(ask(
                        "SELECT count(DISTINCT row_group_id) FROM parquet_metadata('%s')".formatted(file),
                        row -> row.getLong(1)))
                .singleElement()
                .satisfies(groups -> assertThat(groups).isGreaterThan(2));

        assertThat(readBack(written(EveryType.table(List.of())))).isEmpty();
    }

    @Test
    void carriesTypesAndTheHeading() throws Exception {
        Path file = written(EveryType.table(List.of(EveryType.EMPTY)));
        assertThat(ask("DESCRIBE SELECT * FROM '%s'".formatted(file), row -> row.getString(1) + " " + row.getString(2)))
                .containsExactly(
                        "text VARCHAR",
                        "whole BIGINT",
                        "decimal DECIMAL(38,4)",
                        "date DATE",
                        "instant TIMESTAMP WITH TIME ZONE",
                        "flag BOOLEAN");
        assertThat(ask(
                        "SELECT decode(key), decode(value) FROM parquet_kv_metadata('%s')".formatted(file),
                        row -> Map.entry(row.getString(1), row.getString(2))))
                .containsExactly(
                        Map.entry("measure", "every-type"),
                        Map.entry("asOf", "2023-08-25"),
                        Map.entry("knownAt", "1200"),
                        Map.entry("recordedAt", "2023-08-25T10:15:30.123456Z"));
    }

    /** Readers skip row groups by what the footer says of them. */
    @Test
    void findsRowsByTheStatisticsOfTheirColumns() throws Exception {
        List<EveryType> rows = IntStream.range(0, 300_000)
                .mapToObj(i -> new EveryType(
                        "%06d".formatted(i),
                        i - 150_000L,
                        BigDecimal.valueOf(i - 150_000L, EveryType.PLACES),
                        LocalDate.of(1900, 1, 1).plusDays(i),
                        Instant.ofEpochSecond(i),
                        i > 150_000))
                .toList();
        Path file = written(EveryType.table(rows));
        for (String condition : List.of(
                "text = '000007'",
                "whole = -149993",
                "\"decimal\" = -14.9993",
                "date = DATE '1900-01-08'",
                "instant = TIMESTAMPTZ '1970-01-01 00:00:07+00'")) {
            assertThat(ask("SELECT text FROM '%s' WHERE %s".formatted(file, condition), row -> row.getString(1)))
                    .as(condition)
                    .containsExactly("000007");
        }
        assertThat(ask("SELECT count(*) FROM '%s' WHERE flag".formatted(file), row -> row.getLong(1)))
                .containsExactly(149_999L);
    }

    private static Stream<EveryType> random(int rows) {
        Random random = new Random(20230825);
        return Stream.generate(() -> new EveryType(
                        orNot(random, () -> "Hội %d".formatted(random.nextInt(100_000))),
                        orNot(random, random::nextLong),
                        orNot(random, () -> BigDecimal.valueOf(random.nextLong(), EveryType.PLACES)),
                        orNot(random, () -> LocalDate.of(2023, 1, 1).plusDays(random.nextInt(3_000))),
                        orNot(
                                random,
                                () -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1_000L)),
                        orNot(random, random::nextBoolean)))
                .limit(rows);
    }

    private static <V> @Nullable V orNot(Random random, Supplier<V> value) {
        return random.nextInt(10) == 0 ? null : value.get();
    }

    private Path written(Table<?> table) throws IOException {
        Path file = Files.createTempFile(folder, "table", ".parquet");
        try (OutputStream output = Files.newOutputStream(file)) {
            new ParquetFile<>(table, output).write();
        }
        return file;
    }

    private static List<EveryType> readBack(Path file) throws SQLException {
        return ask(
                "SELECT * FROM '%s'".formatted(file),
                row -> new EveryType(
                        row.getString("text"),
                        row.getObject("whole", Long.class),
                        row.getBigDecimal("decimal"),
                        row.getObject("date", LocalDate.class),
                        row.getObject("instant") == null
                                ? null
                                : row.getObject("instant", OffsetDateTime.class).toInstant(),
                        row.getObject("flag", Boolean.class)));
    }

    private static <V> List<V> ask(String query, Reading<V> reading) throws SQLException {
        List<V> answers = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duckdb.createStatement().executeQuery(query)) {
            while (rows.next()) {
                answers.add(reading.of(rows));
            }
        }
        return answers;
    }

    private interface Reading<V> {

        V of(ResultSet row) throws SQLException;
    }
}
