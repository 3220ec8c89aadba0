package org.sohoi.query.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.PGStatement;
import org.sohoi.postgres.TestDatabases;

class SentArrayTest {

    private static final String ARRAYS =
            "SELECT array_send(ints) AS ints, array_send(longs[1:3]) AS longs FROM (SELECT %s::int[] AS ints, %s::bigint[] AS longs)";

    @Test
    void readsNumbersHoweverTheDriverFetchesThem() throws SQLException {
        try (Connection connection = TestDatabases.freshDatabase().connect();
                PreparedStatement statement = connection.prepareStatement(
                        ARRAYS.formatted("'{-7,0,2147483647}'", "'{-9223372036854775808,1,9223372036854775807,4}'"))) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(3);
            for (int execution = 0; execution < 5; execution++) { // as text first, then binary
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    assertThat(SentArray.ints(row, "ints")).containsExactly(-7, 0, Integer.MAX_VALUE);
                    assertThat(SentArray.longs(row, "longs")).containsExactly(Long.MIN_VALUE, 1, Long.MAX_VALUE);
                }
            }
        }
    }

    @Test
    void readsNoneFromAnEmptyOne() throws SQLException {
        try (Connection connection = TestDatabases.freshDatabase().connect();
                ResultSet row = connection.createStatement().executeQuery(ARRAYS.formatted("'{}'", "'{}'"))) {
            row.next();
            assertThat(SentArray.ints(row, "ints")).isEmpty();
            assertThat(SentArray.longs(row, "longs")).isEmpty();
        }
    }

    @Test
    void readsNoNumberOfAnotherSize() throws SQLException {
        try (Connection connection = TestDatabases.freshDatabase().connect();
                ResultSet row =
                        connection.createStatement().executeQuery(ARRAYS.formatted("'{1,NULL}'", "'{1,NULL}'"))) {
            row.next();
            assertThatThrownBy(() -> SentArray.longs(row, "ints")).hasMessageContaining("8 bytes, found 4");
            assertThatThrownBy(() -> SentArray.longs(row, "longs")).hasMessageContaining("8 bytes, found -1");
        }
    }
}
