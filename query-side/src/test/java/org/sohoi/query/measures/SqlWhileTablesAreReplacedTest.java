package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sohoi.events.LedgerEvent;
import org.sohoi.query.Analyst;
import org.sohoi.query.RunningQuerySide;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables of the read model are replaced by rebuilt ones; analysts go on asking, in the same session, and miss nothing. */
class SqlWhileTablesAreReplacedTest {

    private static final List<String> TABLES = List.of(
            "measure_series",
            "measure_delta",
            "measure_ending",
            "sum_node",
            "sum_tail",
            "association_fact",
            "unit_beginning",
            "unit_ending",
            "recorded");
    private static final List<String> QUESTIONS = List.of(
            "SELECT * FROM sohoi.measure_grouped('mobilised', '{district,form}', '2025-12-31', boundaries => '2024-01-01')",
            "SELECT * FROM sohoi.measure_monthly('members', '2021-01-01', '2024-01-01')",
            "SELECT * FROM sohoi.trace('members', '2025-12-31')",
            "SELECT * FROM sohoi.associations_as_of('2025-12-31')",
            "SELECT * FROM sohoi.units_as_of('2024-01-01')",
            "SELECT sohoi.recorded_at(10)",
            "SELECT * FROM sohoi.figures_now",
            "SELECT * FROM sohoi.associations_now");

    private RunningQuerySide querySide;
    private Analyst analyst;

    @BeforeEach
    void start() {
        querySide = RunningQuerySide.start("sohoi.query.measures.fold-after=5");
        analyst = Analyst.of(querySide.bean(ReadModel.class));
        RandomHistory history = new RandomHistory(11);
        querySide.record("map", RandomMap.UNITS.toArray(LedgerEvent[]::new));
        querySide.record("stream", Stream.generate(history::next).limit(200).toArray(LedgerEvent[]::new));
        querySide.awaitProjections();
        querySide.stopProjections();
    }

    @AfterEach
    void stop() {
        analyst.close();
        querySide.close();
    }

    @Test
    void goesOnAsBefore() {
        List<?> before = answers();
        for (int time = 0; time < 3; time++) {
            replace("old_" + time);
            assertThat(answers()).as("replaced for the %dth time", time + 1).isEqualTo(before);
        }
    }

    @Test
    void asksTheTablesThatAreThereNow() {
        replace("old");
        owner().execute("DELETE FROM measure_delta");
        owner().execute("DELETE FROM sum_node");
        owner().execute("DELETE FROM sum_tail");
        assertThat(analyst.template().queryForList(QUESTIONS.get(0))).isEmpty();
        assertThat(analyst.template().queryForList(QUESTIONS.get(2))).isEmpty();
    }

    /** Rows written after a transaction began are not seen in it, and so a table that is all of those looks empty. */
    @Test
    void refusesRatherThanAnswerFromAHalf() throws SQLException {
        analyst.connection().setAutoCommit(false);
        analyst.template().execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        analyst.connection().commit();
        analyst.template().queryForList("SELECT * FROM sohoi.measures");
        replace("old");
        isRefused();
        analyst.template().queryForList("SELECT * FROM sohoi.measures");
        owner().execute("TRUNCATE recorded");
        isRefused();
        assertThat(analyst.template().queryForList(QUESTIONS.get(0))).isNotEmpty();
    }

    private void isRefused() throws SQLException {
        assertThatThrownBy(() -> analyst.template().queryForList(QUESTIONS.get(0)))
                .rootCause()
                .satisfies(thrown ->
                        assertThat(((SQLException) thrown).getSQLState()).isEqualTo("40001"))
                .hasMessageContaining("TablesMustStayInPlace");
        analyst.connection().rollback();
    }

    private List<?> answers() {
        return QUESTIONS.stream()
                .map(question -> {
                    List<?> rows = analyst.template().queryForList(question);
                    assertThat(rows).as(question).isNotEmpty();
                    return rows.toString();
                })
                .toList();
    }

    /** As a rebuild does: filled beside the live tables, then moved in, in one transaction. */
    private void replace(String schema) {
        owner().execute("CREATE SCHEMA rebuilt_" + schema);
        owner().execute("CREATE SCHEMA " + schema);
        for (String table : TABLES) {
            owner().execute("CREATE TABLE rebuilt_%s.%s (LIKE read_model.%s INCLUDING ALL)"
                    .formatted(schema, table, table));
            owner().execute("INSERT INTO rebuilt_%s.%s SELECT * FROM read_model.%s".formatted(schema, table, table));
        }
        new TransactionTemplate(querySide.bean(ReadModel.class).transactions()).executeWithoutResult(transaction -> {
            for (String table : TABLES) {
                owner().execute("ALTER TABLE read_model.%s SET SCHEMA %s".formatted(table, schema));
                owner().execute("ALTER TABLE rebuilt_%s.%s SET SCHEMA read_model".formatted(schema, table));
            }
        });
        owner().execute("DROP SCHEMA %s CASCADE".formatted(schema));
    }

    private JdbcTemplate owner() {
        return querySide.bean(ReadModel.class).template();
    }
}
