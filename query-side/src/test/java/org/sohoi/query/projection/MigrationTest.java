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

    @Test
    void setsBackMeasuresThatWereStoredInTheFirstForm() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        JdbcTemplate sql = new JdbcTemplate(
                new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password()));
        migrate(database, "0002");
        sql.execute("""
                INSERT INTO read_model.measure_series (series, association_id, dimensions, first_position)
                VALUES ('members', gen_random_uuid(), '{}', 1)""");
        sql.execute("""
                INSERT INTO read_model.measure_delta (position, ordinal, series_id, effective_on, amount)
                VALUES (1, 0, 1, DATE '2023-08-25', 5)""");
        sql.execute("INSERT INTO read_model.measure_ending VALUES (gen_random_uuid(), DATE '2023-08-25', 2)");
        sql.execute("INSERT INTO read_model.projection (name, position) VALUES ('measures', 2), ('recorded', 2)");
        sql.execute("INSERT INTO read_model.token (processor_name, segment) VALUES ('measures', 0), ('recorded', 0)");

        ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2)
                .close();

        for (String table :
                new String[] {"measure_series", "measure_delta", "measure_ending", "sum_node", "sum_tail"}) {
            assertThat(sql.queryForObject("SELECT count(*) FROM read_model." + table, Long.class))
                    .as(table)
                    .isZero();
        }
        assertThat(sql.queryForList("SELECT name || position FROM read_model.projection ORDER BY 1", String.class))
                .containsExactly("measures0", "recorded2");
        assertThat(sql.queryForList("SELECT processor_name FROM read_model.token", String.class))
                .containsExactly("recorded");
    }

    private static void migrate(DatabaseAddress database, String version) {
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
