package org.sohoi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A read model of any earlier version is brought up to date, and what it can no longer use is measured anew. */
class MigrationTest {

    private final DatabaseAddress database = TestDatabases.freshDatabase();
    private final JdbcTemplate sql =
            new JdbcTemplate(new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));

    @Test
    void setsBackMeasuresThatWereStoredInTheFirstForm() {
        migrate("0002");
        sql.execute("""
                INSERT INTO read_model.measure_series (series, association_id, dimensions, first_position)
                VALUES ('members', gen_random_uuid(), '{}', 1)""");
        sql.execute("""
                INSERT INTO read_model.measure_delta (position, ordinal, series_id, effective_on, amount)
                VALUES (1, 0, 1, DATE '2023-08-25', 5)""");
        sql.execute("INSERT INTO read_model.measure_ending VALUES (gen_random_uuid(), DATE '2023-08-25', 2)");
        sql.execute("INSERT INTO read_model.projection (name, position) VALUES ('measures', 2), ('recorded', 2)");
        sql.execute("INSERT INTO read_model.token (processor_name, segment) VALUES ('measures', 0), ('recorded', 0)");

        bringUpToDate();

        areEmpty("measure_series", "measure_delta", "measure_ending", "sum_node", "sum_tail");
        assertThat(sql.queryForList("SELECT name || position FROM read_model.projection ORDER BY 1", String.class))
                .containsExactly("measures0", "recorded2");
        assertThat(sql.queryForList("SELECT processor_name FROM read_model.token", String.class))
                .containsExactly("recorded");
    }

    @Test
    void replacesFunctionsOfOtherParametersAndColumns() {
        migrate("0200");
        BeforeSeriesOfUnits.restore(sql);
        setBackToBeforeTails();
        sql.execute("INSERT INTO read_model.person_identity VALUES (3, gen_random_uuid(), gen_random_uuid())");
        sql.execute("INSERT INTO read_model.projection (name, position) VALUES ('measures', 3)");

        bringUpToDate();

        assertThat(sql.queryForList(
                        "SELECT pg_get_function_identity_arguments(oid) FROM pg_proc WHERE proname = 'sums_up_to'",
                        String.class))
                .hasSize(1)
                .noneMatch(arguments -> arguments.contains("text"));
        areEmpty("person_identity");
        assertThat(sql.queryForObject("SELECT position FROM read_model.projection", Long.class))
                .isZero();
    }

    @Test
    void countsAnewWhereRootsHadYears() {
        migrate("0200");
        BeforeSeriesOfUnits.restore(sql);
        sql.update("DELETE FROM read_model.flyway_schema_history WHERE version IN ('0009', '0133')");
        sql.execute("ALTER TABLE read_model.sum_node RENAME COLUMN totals TO sums");
        sql.execute("ALTER TABLE read_model.sum_node RESET (toast_tuple_target)");
        sql.execute(
                "INSERT INTO read_model.sum_node (series_id, node, position, keys, sums) VALUES (1, 2023, 3, '{8}', '{5}')");
        sql.execute("INSERT INTO read_model.person_identity VALUES (3, gen_random_uuid(), gen_random_uuid())");
        sql.execute("INSERT INTO read_model.projection (name, position) VALUES ('measures', 3), ('recorded', 3)");

        bringUpToDate();

        areEmpty("sum_node", "person_identity");
        assertThat(sql.queryForList("SELECT name || position FROM read_model.projection ORDER BY 1", String.class))
                .containsExactly("measures0", "recorded3");
        assertThat(sql.queryForObject(
                        "SELECT reloptions::text FROM pg_class WHERE oid = 'read_model.sum_node'::regclass",
                        String.class))
                .contains("toast_tuple_target");
    }

    @Test
    void countsAnewWhereUnitsHadNoSeries() {
        migrate("0200");
        BeforeSeriesOfUnits.restore(sql);
        sql.execute("""
                INSERT INTO read_model.measure_series (id, series, breadth, association_id, dimensions, first_position)
                VALUES (1, 'members', 'OWN', gen_random_uuid(), '{}', 1)""");
        sql.execute("""
                INSERT INTO read_model.measure_delta (position, ordinal, series_id, effective_on, amount, cause)
                VALUES (1, 0, 1, DATE '2023-08-25', 5, 'ENTERED')""");
        sql.execute("INSERT INTO read_model.sum_tail VALUES (1, 1, '{1}', '{19594}', '{5}')");
        sql.execute("INSERT INTO read_model.person_identity VALUES (3, gen_random_uuid(), gen_random_uuid())");
        sql.execute("INSERT INTO read_model.projection (name, position) VALUES ('measures', 3), ('recorded', 3)");
        sql.execute("CREATE SCHEMA read_model_fresh");

        bringUpToDate();

        areEmpty("measure_series", "measure_delta", "sum_tail", "person_identity");
        assertThat(sql.queryForList("SELECT name || position FROM read_model.projection ORDER BY 1", String.class))
                .containsExactly("measures0", "recorded3");
        assertThat(sql.queryForObject("SELECT to_regnamespace('read_model_fresh')::text", String.class))
                .isNull();
        sql.execute("""
                INSERT INTO read_model.measure_series (number, series, breadth, unit_code, dimensions, first_position)
                VALUES (1, 'members', 'UNIT', '29266', '{}', 1), (2, 'members', 'UNIT', '29269', '{}', 1)""");
    }

    /** With the functions as they were declared then. */
    private void setBackToBeforeTails() {
        sql.update("DELETE FROM read_model.flyway_schema_history WHERE version IN ('0008', '0132')");
        sql.execute("DROP TABLE read_model.sum_tail");
        sql.execute("ALTER TABLE read_model.measure_delta ADD wider_series_id integer, ADD whole_series_id integer");
        sql.execute("CREATE INDEX measure_delta_own ON read_model.measure_delta (series_id)");
        sql.execute("CREATE INDEX measure_delta_wider ON read_model.measure_delta (wider_series_id)");
        sql.execute("CREATE INDEX measure_delta_whole ON read_model.measure_delta (whole_series_id)");
        sql.execute("""
                CREATE FUNCTION sohoi_inner.members(q sohoi_inner.question, own_only boolean)
                RETURNS TABLE (series_id integer, breadth text) LANGUAGE sql AS 'SELECT 1, NULL::text'""");
        sql.execute("""
                CREATE FUNCTION sohoi_inner.sums_up_to(
                  series integer[], breadths text[], signs integer[], groups integer[], days date[], known bigint)
                RETURNS TABLE (group_number integer, day date, total numeric) LANGUAGE sql AS
                'SELECT 1, CURRENT_DATE, 1::numeric'""");
    }

    private void areEmpty(String... tables) {
        for (String table : tables) {
            assertThat(sql.queryForObject("SELECT count(*) FROM read_model." + table, Long.class))
                    .as(table)
                    .isZero();
        }
    }

    private void bringUpToDate() {
        ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2)
                .close();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .schemas(ReadModel.SCHEMA)
                .defaultSchema(ReadModel.SCHEMA)
                .locations("classpath:db/read-model")
                .target(version)
                // Made for the newest tables alone.
                .repeatableSqlMigrationPrefix("none")
                .load()
                .migrate();
    }
}
