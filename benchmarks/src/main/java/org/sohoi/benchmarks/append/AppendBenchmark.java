package org.sohoi.benchmarks.append;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.sohoi.benchmarks.Contender;
import org.sohoi.benchmarks.Load;
import org.sohoi.benchmarks.Results;
import org.sohoi.events.serialization.EventCatalogue;
import org.sohoi.events.serialization.LedgerSerializer;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.PositionReportingCommandBus;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * Commands per second and latencies of the ordered engine, of Axon's stock JDBC engine on the same database, and of plain
 * inserts into a table of the same shape. All contenders take turns within each round, so that the machine's moods hit
 * them alike; what is claimed is the median over the rounds.
 */
public final class AppendBenchmark {

    static final String ORDERED = "ordered engine, command path";
    static final String DIRECT = "ordered engine, direct append";
    static final String STOCK = "Axon's JDBC engine, command path";
    static final String RAW = "raw insert and commit";
    static final String RAW_BATCHES = "raw batches of 1,000 rows";

    private static final int BATCH_ROWS = 1_000;

    private AppendBenchmark() {}

    public static void main(String... arguments) throws Exception {
        System.setProperty("disable-axoniq-console-message", "true");
        Options options = Options.of(arguments);
        Results results = new Results();
        try (BenchmarkDatabase database = BenchmarkDatabase.start()) {
            contest(contenders(database), options, results);
            TwoProcesses.contest(database.address(), options, results);
        }
        System.out.println(AppendReport.of(results, options));
    }

    private static void contest(List<Contender> contenders, Options options, Results results) throws Exception {
        for (int threads : options.threads()) {
            warmUp(contenders, threads, options);
            for (int round = 1; round <= options.rounds(); round++) {
                for (Contender contender : contenders) {
                    results.add(contender.name(), threads, new Load(threads, options.duration()).on(contender));
                }
                System.err.printf("%d threads: round %d of %d%n", threads, round, options.rounds());
            }
        }
        contenders.forEach(Contender::close);
    }

    /**
     * Not counted: compiles the code and fills the caches of every contender. Once for each number of threads, since what
     * many callers make hot, locks and hand-offs, a few do not.
     */
    private static void warmUp(List<Contender> contenders, int threads, Options options) throws Exception {
        for (Contender contender : contenders) {
            new Load(threads, options.duration()).on(contender);
        }
    }

    private static List<Contender> contenders(BenchmarkDatabase database) throws Exception {
        LedgerSerializer serializer = new LedgerSerializer(new EventCatalogue());
        TransactionManager transactions =
                new SpringTransactionManager(new DataSourceTransactionManager(database.pool()));
        RawTable.create(database.pool());
        String payload = json(serializer, SampleDonation.of(UUID.randomUUID()));
        String metadata = json(serializer, SampleDonation.WHO_AND_WHY);

        List<Contender> contenders = new ArrayList<>();
        contenders.add(new CommandPath(
                ORDERED,
                new PositionReportingCommandBus(SimpleCommandBus.builder(), AppendedPositions::in),
                database.orderedEngine(),
                NoTransactionManager.INSTANCE,
                serializer));
        contenders.add(new DirectAppend(DIRECT, database.orderedEngine()));
        contenders.add(new CommandPath(
                STOCK,
                SimpleCommandBus.builder().transactionManager(transactions).build(),
                StockEngine.on(database.pool(), transactions, serializer),
                transactions,
                serializer));
        contenders.add(new RawInserts(RAW, database.pool(), 1, payload, metadata));
        contenders.add(new RawInserts(RAW_BATCHES, database.pool(), BATCH_ROWS, payload, metadata));
        return contenders;
    }

    private static String json(LedgerSerializer serializer, Object value) {
        return serializer.serialize(value, String.class).getData();
    }
}
