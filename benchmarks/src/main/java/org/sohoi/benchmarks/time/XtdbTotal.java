package org.sohoi.benchmarks.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sohoi.benchmarks.Contender;
import org.sohoi.postgres.DatabaseAddress;
import xtdb.api.IXtdb;
import xtdb.api.TransactionInstant;
import xtdb.api.XtdbDocument;
import xtdb.api.tx.Transaction;

/**
 * The same question to XTDB 1, a database with the same two times: the sum of the amounts that are valid on a day, as known
 * now. It keeps everything in memory, which is where it is fastest, and so is given only as much as that bears.
 *
 * @see <a href="https://v1-docs.xtdb.com/language-reference/datalog-queries/">XTDB 1 queries</a>
 */
final class XtdbTotal implements Contender {

    static final String NAME = "XTDB 1.24, in memory";

    /** The largest history that it is asked about. */
    static final long MOST_EVENTS = 100_000;

    private static final int DOCUMENTS_AT_ONCE = 1_000;
    private static final String SUM = "{:find [(sum amount)] :where [[delta :amount amount]] :timeout 600000}";

    private final IXtdb node;
    private final Random random = new Random(1);

    XtdbTotal(DatabaseAddress database) throws SQLException {
        this.node = IXtdb.startNode();
        TransactionInstant last = null;
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Statement statement = connection.createStatement();
            statement.setFetchSize(DOCUMENTS_AT_ONCE);
            try (ResultSet rows =
                    statement.executeQuery("SELECT effective_on, amount FROM naive.mobilised ORDER BY position")) {
                long number = 0;
                while (!rows.isAfterLast()) {
                    Transaction.Builder transaction = Transaction.builder();
                    for (int i = 0; i < DOCUMENTS_AT_ONCE && rows.next(); i++) {
                        transaction.put(
                                XtdbDocument.create(number++, Map.of("amount", rows.getLong("amount"))),
                                rows.getDate("effective_on"));
                    }
                    last = node.submitTx(transaction.build());
                }
            }
        }
        node.awaitTx(last, Duration.ofMinutes(10));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void perform() {
        total(SyntheticEvents.FIRST_DAY.plusDays(random.nextInt(SyntheticEvents.DAYS)));
    }

    long total(LocalDate day) {
        Collection<List<?>> rows = node.db(Date.valueOf(day)).query(SUM);
        return rows.isEmpty() ? 0 : ((Number) rows.iterator().next().get(0)).longValue();
    }

    @Override
    public void close() {
        try {
            node.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
