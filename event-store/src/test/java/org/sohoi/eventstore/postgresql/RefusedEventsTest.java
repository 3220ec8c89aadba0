package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sohoi.eventstore.postgresql.TestLedger.noted;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.eventstore.UnstorableEventException;

class RefusedEventsTest {

    private final TestLedger ledger = TestLedger.fresh();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    @Test
    void doNoHarmToOthersAtWork() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger recorded = new AtomicInteger();
        Thread diligent = new Thread(() -> {
            while (!stop.get()) {
                ledger.append(noted("diligent", recorded.getAndIncrement(), "entry"));
            }
        });
        diligent.start();
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> ledger.append(noted("big", 0, "x".repeat(1 << 20))))
                    .isInstanceOf(UnstorableEventException.class);
            assertThatThrownBy(() -> ledger.append(noted("nul", 0, "a\0b")))
                    .isInstanceOf(UnstorableEventException.class);
            assertThatThrownBy(() -> ledger.append(noted("stream\ud83d", 0, "half a character")))
                    .isInstanceOf(UnstorableEventException.class);
            assertThatThrownBy(() -> ledger.append(noted("not-a-uuid", "s", 0, "x")))
                    .isInstanceOf(UnstorableEventException.class);
        }
        stop.set(true);
        diligent.join(10_000);

        assertThat(ledger.rows())
                .hasSize(recorded.get())
                .allMatch(row -> row.stream().equals("diligent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.events SET payload = '{}'",
                "DELETE FROM ledger.events",
                "TRUNCATE ledger.events",
                "DROP TABLE ledger.events",
                "CREATE TABLE ledger.more (x int)",
                "DELETE FROM ledger.flyway_schema_history"
            })
    void theApplicationsRoleMayNotAlterTheLedger(String statement) throws SQLException {
        ledger.append(noted("a", 0, "one"));
        for (LedgerRole role : LedgerRole.values()) {
            assertDenied(role, statement);
        }
        assertThat(ledger.rows()).hasSize(1);
    }

    @Test
    void theReadModelsRoleMayNotAppend() {
        assertDenied(
                LedgerRole.SOHOI_READ_MODEL,
                "INSERT INTO ledger.events VALUES (1, now(), gen_random_uuid(), 's', 't', 0, 'x', '1', '{}', '{}', now())");
    }

    private void assertDenied(LedgerRole role, String statement) {
        assertThatThrownBy(() -> {
                    try (Connection connection = ledger.address().connect();
                            Statement sql = connection.createStatement()) {
                        sql.execute(role.setRole());
                        sql.execute(statement);
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
}
