package org.sohoi.benchmarks.time;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.sohoi.postgres.DatabaseAddress;
import org.springframework.context.ConfigurableApplicationContext;

/** What the running totals cost whoever builds them: the measures rebuilt from the same events without, then with them. */
final class FoldingCost {

    private static final String REBUILD = "--sohoi.read-model.rebuild=measures";
    private static final String NEVER = "--sohoi.query.measures.fold-after=" + Integer.MAX_VALUE;

    private final DatabaseAddress database;
    private final Function<String[], ConfigurableApplicationContext> querySide;

    /** @param querySide starts a query side with these arguments on the database, whose read model is up to date */
    FoldingCost(DatabaseAddress database, Function<String[], ConfigurableApplicationContext> querySide) {
        this.database = database;
        this.querySide = querySide;
    }

    /** Takes turns within each round; the last leaves the totals there. Adds the nanoseconds of each to the report. */
    void measure(int rounds, TimeReport report) throws InterruptedException, SQLException {
        for (int round = 0; round < rounds; round++) {
            long plain = rebuild(REBUILD, NEVER);
            report.folded(rebuild(REBUILD), plain);
        }
    }

    /** How often the measures were replaced so far. */
    private long rebuilt() throws SQLException {
        try (Connection connection = database.connect();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT rebuilt FROM read_model.projection WHERE name = 'measures'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private long rebuild(String... arguments) throws InterruptedException, SQLException {
        long before = rebuilt();
        try (ConfigurableApplicationContext context = querySide.apply(arguments)) {
            long begun = System.nanoTime();
            while (rebuilt() == before) {
                Thread.sleep(20);
            }
            return System.nanoTime() - begun;
        }
    }
}
