package org.sohoi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;

/** Copied rows are the inserted ones, whatever their values. */
class CopiedRowsTest {

    private static final List<String> COLUMNS = List.of(
            "small", "number", "big", "flag", "words", "id", "day", "instant", "numbers", "bigs", "told", "nothing");

    @Test
    void areThoseThatWouldHaveBeenInserted() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        try (ReadModel readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2)) {
            for (String table : List.of("copied", "inserted")) {
                readModel.template().execute("""
                        CREATE TABLE %s (small smallint, number integer, big bigint, flag boolean, words text, id uuid, day date,
                            instant timestamptz, numbers integer[], bigs bigint[], told jsonb, nothing text)""".formatted(table));
            }
            List<Object[]> rows = List.of(
                    row(
                            "Hội Khuyến học tỉnh Trà Vinh",
                            "2023-08-25T10:15:30.123456+07:00",
                            new int[] {1, -2},
                            new long[] {Long.MAX_VALUE, Long.MIN_VALUE}),
                    row(
                            "tab\tnewline\nreturn\rbackslash\\ \\N \\. \"quoted\" 'single'",
                            "1999-12-31T23:59:59.999999Z",
                            new int[0],
                            new long[0]),
                    row("", "1945-09-02T14:00:00.000000499Z", new int[] {0}, new long[] {0}),
                    row(" ", "2023-08-25T10:15:30.999999500Z", new int[] {0}, new long[] {0}));

            new CopiedRows(readModel.template(), "copied", COLUMNS).write(rows);
            new InsertedRows(readModel.template(), "inserted", COLUMNS).write(rows);

            assertThat(readModel.template().queryForList("SELECT * FROM copied c EXCEPT ALL SELECT * FROM inserted"))
                    .isEmpty();
            assertThat(readModel.template().queryForObject("SELECT count(*) FROM copied", Integer.class))
                    .isEqualTo(4);
            assertThat(readModel.template().queryForList("SELECT words FROM copied", String.class))
                    .containsExactlyElementsOf(
                            rows.stream().map(row -> (String) row[4]).toList());
        }
    }

    private static Object[] row(String words, String instant, int[] numbers, long[] bigs) {
        OffsetDateTime recorded = OffsetDateTime.parse(instant);
        return new Object[] {
            -1,
            7,
            9_000_000_000L,
            words.isEmpty(),
            words,
            new UUID(1, 2),
            recorded.toLocalDate(),
            recorded,
            numbers,
            bigs,
            RowWriter.json("{\"form\": \"CASH\"}"),
            null
        };
    }

    /** Rows, and many of them, some larger than what is sent at once. */
    @Test
    void areAllThereHoweverLargeTheyAre() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        try (ReadModel readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2)) {
            readModel.template().execute("CREATE TABLE wide (number integer, words text)");
            List<Object[]> rows = new ArrayList<>();
            for (int number = 0; number < 200; number++) {
                rows.add(new Object[] {number, "ơ".repeat(number * 1_000)});
            }

            new CopiedRows(readModel.template(), "wide", List.of("number", "words")).write(rows);

            assertThat(readModel
                            .template()
                            .queryForList("SELECT length(words) FROM wide ORDER BY number", Integer.class))
                    .isEqualTo(rows.stream().map(row -> (int) row[0] * 1_000).toList());
        }
    }
}
