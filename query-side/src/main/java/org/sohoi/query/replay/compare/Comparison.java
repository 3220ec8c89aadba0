package org.sohoi.query.replay.compare;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Surrogate;

/**
 * Compares tables in a schema, filled from the events, with the live ones, as both are known at a position: rows of later
 * positions do not count. Live rows are read as they are when a table's turn comes.
 */
public final class Comparison {

    private static final String AS_STORED = "row by row";

    private final ReadModel live;
    private final TableShapes shapes;
    private final int mostListed;

    /** @param mostListed how many differences of a table are listed; all are counted */
    public Comparison(ReadModel live, Collection<Surrogate> surrogates, int mostListed) {
        this.live = live;
        this.shapes = new TableShapes(live.jdbc(), surrogates);
        this.mostListed = mostListed;
    }

    /** Called now and then while rows are read; may take its time. */
    public interface Rest {

        void take() throws InterruptedException;
    }

    public TableFindings compare(String projection, String table, String expectedIn, long upTo, Rest rest)
            throws SQLException, InterruptedException {
        TableShape shape = shapes.of(expectedIn, table);
        Differences differences = new Differences(shape, mostListed);
        try (Connection expectedRows = live.dataSource().getConnection();
                Connection foundRows = live.dataSource().getConnection();
                Rows expected = Rows.open(expectedRows, expectedIn, shape, upTo);
                Rows found = Rows.open(foundRows, ReadModel.SCHEMA, shape, upTo)) {
            merge(expected, found, new RowOrder(shape), differences, rest);
            return new TableFindings(
                    projection,
                    table,
                    expected.digest(),
                    found.digest(),
                    differences.count(),
                    differences.listed(),
                    AS_STORED);
        }
    }

    private static void merge(Rows expected, Rows found, RowOrder order, Differences differences, Rest rest)
            throws SQLException, InterruptedException {
        for (long steps = 0; expected.current() != null || found.current() != null; steps++) {
            if (steps % 1_000 == 0) {
                rest.take();
            }
            step(expected, found, order, differences);
        }
    }

    private static void step(Rows expected, Rows found, RowOrder order, Differences differences) throws SQLException {
        @Nullable String[] said = expected.current();
        @Nullable String[] there = found.current();
        int comesFirst = said == null ? 1 : there == null ? -1 : order.compare(said, there);
        if (said != null && comesFirst < 0) {
            differences.missing(said);
            expected.next();
        } else if (there != null && comesFirst > 0) {
            differences.extra(there);
            found.next();
        } else if (said != null && there != null) {
            differences.changed(said, there);
            expected.next();
            found.next();
        }
    }
}
