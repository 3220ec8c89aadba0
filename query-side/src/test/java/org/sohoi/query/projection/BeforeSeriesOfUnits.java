package org.sohoi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;

/** The tables as they were before units had series, for tests of the migrations up to then. */
public final class BeforeSeriesOfUnits {

    private BeforeSeriesOfUnits() {}

    public static void restore(JdbcTemplate sql) {
        assertThat(sql.update("DELETE FROM read_model.flyway_schema_history WHERE version IN ('0010', '0134')"))
                .isEqualTo(2);
        // Without their units they would not be told apart.
        sql.update("DELETE FROM read_model.measure_series WHERE breadth = 'UNIT'");
        sql.execute("""
                ALTER TABLE read_model.measure_series
                  DROP CONSTRAINT measure_series_identity,
                  DROP COLUMN unit_code,
                  ADD CONSTRAINT measure_series_identity UNIQUE NULLS NOT DISTINCT (series, breadth, association_id, dimensions)""");
        sql.execute("ALTER TABLE read_model.measure_series RENAME COLUMN number TO id");
    }
}
