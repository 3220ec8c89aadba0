package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.Analyst;
import org.sohoi.query.projection.ReadModel;

/** Whoever is a member of sohoi_reader may ask, and that is all; whoever is not may not even ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlRightsTest {

    private static final String DENIED = "42501";

    private final DatabaseAddress database = TestDatabases.freshDatabase();
    private ReadModel readModel;
    private Analyst analyst;

    @BeforeAll
    void open() {
        readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
        new CatalogueTables(readModel).write();
        analyst = Analyst.of(readModel);
    }

    @AfterAll
    void close() {
        analyst.close();
        readModel.close();
    }

    @Test
    void readersMayCallEveryFunctionOfTheSchema() {
        assertThat(analyst.jdbc().sql("""
                                SELECT p.proname || ' ' || has_function_privilege(p.oid, 'EXECUTE')
                                  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                                 WHERE n.nspname = 'sohoi'""").query(String.class).list())
                .hasSizeGreaterThan(12)
                .allMatch(function -> function.endsWith("true"));
        assertThat(analyst.jdbc()
                        .sql("SELECT value FROM sohoi.measure_as_of('members')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_model.measure_delta",
                "SELECT * FROM read_model.association_fact",
                "SELECT sohoi_inner.head()",
                "SELECT * FROM sohoi_inner.measure_term",
                "INSERT INTO sohoi.dimensions VALUES ('mine', 'mine', true, '{}', 0)",
                "UPDATE sohoi.measures SET unit = 'USD'",
                "DELETE FROM sohoi.measures",
                "TRUNCATE sohoi.measures",
                "CREATE TABLE sohoi.mine (id integer)",
                "CREATE FUNCTION sohoi.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "DROP FUNCTION sohoi.head()",
                "SELECT sohoi_inner.open_to_reader()"
            })
    void readersMayDoNothingElse(String statement) {
        analyst.template().execute("SET default_transaction_read_only = off");
        refused(() -> analyst.template().execute(statement));
    }

    @Test
    void othersMayNotAsk() throws SQLException {
        readModel.template().execute("CREATE ROLE passer_by LOGIN PASSWORD 'x'");
        try (Connection passerBy = DriverManager.getConnection(database.jdbcUrl(), "passer_by", "x")) {
            for (String statement : List.of("SELECT sohoi.head()", "SELECT * FROM sohoi.measures")) {
                refused(() -> passerBy.createStatement().execute(statement));
            }
        } finally {
            readModel.template().execute("DROP ROLE passer_by");
        }
    }

    /** Else someone could have them find an operator of his own, and act with the owner's rights. */
    @Test
    void everyFunctionOfTheSchemaIsHardened() {
        assertThat(readModel.jdbc().sql("""
                                SELECT p.proname
                                  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                                 WHERE n.nspname = 'sohoi'
                                   AND NOT (p.prosecdef
                                            AND 'search_path=pg_catalog, pg_temp' = ANY (p.proconfig)
                                            AND NOT EXISTS (SELECT FROM aclexplode(p.proacl) WHERE grantee = 0))""").query(String.class).list()).isEmpty();
    }

    @Test
    void everythingInTheSchemaSaysWhatItIs() {
        assertThat(readModel.jdbc().sql("""
                                SELECT p.proname FROM pg_proc p
                                 WHERE p.pronamespace = 'sohoi'::regnamespace AND obj_description(p.oid, 'pg_proc') IS NULL
                                 UNION ALL
                                SELECT c.relname FROM pg_class c
                                 WHERE c.relnamespace = 'sohoi'::regnamespace AND c.relkind IN ('r', 'v')
                                   AND obj_description(c.oid, 'pg_class') IS NULL""").query(String.class).list()).isEmpty();
    }

    private static void refused(ThrowingCallable statement) {
        assertThatThrownBy(statement).satisfies(thrown -> {
            Throwable cause = thrown instanceof SQLException ? thrown : thrown.getCause();
            assertThat(((SQLException) cause).getSQLState())
                    .as(cause.getMessage())
                    .isEqualTo(DENIED);
        });
    }
}
