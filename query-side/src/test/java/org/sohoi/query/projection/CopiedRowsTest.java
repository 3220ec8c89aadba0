package org.sohoi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;

/** Copied rows are the inserted ones, whatever their values. */
class CopiedRowsTest {

    private static final List<String> COLUMNS =
            List.of("number", "big", "words", "id", "day", "instant", "numbers", "bigs", "told", "nothing");

    @Test
    void areThoseThatWouldHaveBeenInserted() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        try (ReadModel readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2)) {
            for (String table : List.of("copied", "inserted")) {
                readModel.template().execute("""
                        CREATE TABLE %s (number integer, big bigint, words text, id uuid, day date,
                            instant timestamptz, numbers integer[], bigs bigint[], told jsonb, nothing text)""".formatted(table));
            }
            List<Object[]> rows = List.of(
                    row("Hội Khuyến học tỉnh Trà Vinh", new int[] {1, -2}, new long[] {Long.MAX_VALUE, Long.MIN_VALUE}),
                    row("tab\tnewline\nreturn\rbackslash\\ \\N \\. \"quoted\" 'single'", new int[0], new long[0]),
                    row("", new int[] {0}, new long[] {0}));

            new CopiedRows(readModel.template(), "copied", COLUMNS).write(rows);
            new InsertedRows(readModel.template(), "inserted", COLUMNS).write(rows);

            assertThat(readModel.template().queryForList("SELECT * FROM copied c EXCEPT ALL SELECT * FROM inserted"))
                    .isEmpty();
            assertThat(readModel.template().queryForObject("SELECT count(*) FROM copied", Integer.class))
                    .isEqualTo(3);
            assertThat(readModel.template().queryForList("SELECT words FROM copied", String.class))
                    .containsExactlyElementsOf(
                            rows.stream().map(row -> (String) row[2]).toList());
        }
    }

    private static Object[] row(String words, int[] numbers, long[] bigs) {
        return new Object[] {
            7,
            9_000_000_000L,
            words,
            new UUID(1, 2),
            LocalDate.of(2023, 8, 25),
            OffsetDateTime.parse("2023-08-25T10:15:30.123456+07:00"),
            numbers,
            bigs,
            RowWriter.json("{\"form\": \"CASH\"}"),
            null
        };
    }
}
