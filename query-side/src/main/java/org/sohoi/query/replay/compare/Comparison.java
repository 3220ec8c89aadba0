package org.sohoi.query.replay.compare;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.Portions;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.Rest;
import org.sohoi.query.projection.Surrogate;

/**
 * Compares tables in a schema, filled from the events, with the live ones, as both are known at a position: rows of later
 * positions do not count. Live rows are read as they are when a table's turn comes.
 */
public final class Comparison {

    private static final String AS_STORED = "row by row";
    private static final String AS_CUT =
            "row by row, where the events' sums are cut into portions as the live ones are";
    private static final String CUT_ALIKE = "_cut_alike";
    private static final int STEPS_BETWEEN_RESTS = 1_000;

    private final ReadModel live;
    private final TableShapes shapes;
    private final Map<String, Portions> portions;
    private final int mostListed;

    /** @param mostListed how many differences of a table are listed; all are counted */
    public Comparison(ReadModel live, Collection<Surrogate> surrogates, Collection<Portions> portions, int mostListed) {
        this.live = live;
        this.shapes = new TableShapes(live.jdbc(), surrogates);
        this.portions = portions.stream().collect(Collectors.toMap(Portions::table, Function.identity()));
        this.mostListed = mostListed;
    }

    /** @param rest taken now and then, with the tables open: it is to be short */
    public TableFindings compare(String projection, String table, String expectedIn, long upTo, Rest rest)
            throws SQLException, InterruptedException {
        TableFindings stored = compare(new Place(projection, table, expectedIn, table, AS_STORED), upTo, rest);
        Portions portioned = portions.get(table);
        if (stored.agrees() || portioned == null) {
            return stored;
        }
        String alike = table + CUT_ALIKE;
        live.template().execute("DROP TABLE IF EXISTS %s.%s".formatted(expectedIn, alike));
        live.template()
                .execute("CREATE TABLE %1$s.%2$s (LIKE %1$s.%3$s INCLUDING ALL)".formatted(expectedIn, alike, table));
        portioned.cutAlike(expectedIn, ReadModel.SCHEMA, alike, upTo, rest);
        return compare(new Place(projection, table, expectedIn, alike, AS_CUT), upTo, rest);
    }

    private TableFindings compare(Place place, long upTo, Rest rest) throws SQLException, InterruptedException {
        TableShape shape = shapes.of(place.expectedIn, place.table);
        Differences differences = new Differences(shape, mostListed);
        try (Connection expectedRows = live.dataSource().getConnection();
                Connection foundRows = live.dataSource().getConnection();
                Rows expected = Rows.open(expectedRows, place.expectedIn, place.expectedTable, shape, upTo);
                Rows found = Rows.open(foundRows, ReadModel.SCHEMA, place.table, shape, upTo)) {
            merge(expected, found, new RowOrder(shape), differences, rest);
            return new TableFindings(
                    place.projection,
                    place.table,
                    expected.digest(),
                    found.digest(),
                    differences.count(),
                    differences.listed(),
                    place.note);
        }
    }

    /** @param expectedTable in which of its tables the rows expected are */
    private record Place(String projection, String table, String expectedIn, String expectedTable, String note) {}

    private static void merge(Rows expected, Rows found, RowOrder order, Differences differences, Rest rest)
            throws SQLException, InterruptedException {
        for (long steps = 1; expected.current() != null || found.current() != null; steps++) {
            if (steps % STEPS_BETWEEN_RESTS == 0) {
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
