package org.sohoi.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sohoi.postgres.DatabaseAddress;
import org.sohoi.postgres.TestDatabases;
import org.sohoi.query.measures.catalogue.Series;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.World;

/** Series are read once, whichever worlds are asked in turn. */
class KnownSeriesTest {

    private static final World REPLAY = new World("replayed", -1);

    private ReadModel readModel;
    private KnownSeries series;

    @BeforeEach
    void open() {
        DatabaseAddress database = TestDatabases.freshDatabase();
        readModel = ReadModel.open(database.jdbcUrl(), database.username(), database.password(), 2);
        readModel.template().execute("CREATE SCHEMA replayed");
        readModel.template().execute("CREATE TABLE replayed.measure_series (LIKE read_model.measure_series)");
        series = new KnownSeries(readModel.jdbc());
    }

    @AfterEach
    void close() {
        readModel.close();
    }

    @Test
    void areKeptForEachOfTheWorldsAskedInTurn() throws Exception {
        enter("read_model", 1);
        enter("replayed", 1);
        enter("replayed", 2);
        KnownSeries.Known live = series.now();
        KnownSeries.Known replayed = readModel.worlds().within(REPLAY, series::now);

        assertThat(count(live)).isEqualTo(1);
        assertThat(count(replayed)).isEqualTo(2);
        assertThat(series.now()).isSameAs(live);
        assertThat(readModel.worlds().within(REPLAY, series::now)).isSameAs(replayed);
    }

    @Test
    void growWithTheirOwnWorld() throws Exception {
        enter("read_model", 1);
        series.now();
        readModel.worlds().within(REPLAY, series::now);
        enter("replayed", 1);

        assertThat(count(series.now())).isEqualTo(1);
        assertThat(count(readModel.worlds().within(REPLAY, series::now))).isEqualTo(1);
    }

    private void enter(String schema, int id) {
        readModel.template().update("""
                INSERT INTO %s.measure_series (number, series, breadth, dimensions, first_position)
                VALUES (?, 'mobilised', 'WHOLE', '{}', ?)""".formatted(schema), id, id);
    }

    private static int count(KnownSeries.Known known) {
        return known.all(Series.MOBILISED, Breadth.WHOLE, Long.MAX_VALUE).size();
    }
}
