package org.sohoi.benchmarks.append;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sohoi.benchmarks.Load;
import org.sohoi.benchmarks.Measurement;
import org.sohoi.eventstore.postgresql.OrderedEventStorageEngine;
import org.sohoi.postgres.DatabaseAddress;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One of several processes that append to one ledger: it warms up, says that it is ready, and begins on a new line. */
public final class AppendingProcess {

    static final String READY = "ready";
    private static final int WARM_UP = 4;
    static final String URL = "SOHOI_BENCHMARK_URL";
    static final String USERNAME = "SOHOI_BENCHMARK_USERNAME";
    static final String PASSWORD = "SOHOI_BENCHMARK_PASSWORD";

    private AppendingProcess() {}

    public static void main(String... arguments) throws Exception {
        int threads = Integer.parseInt(arguments[0]);
        Duration duration = Duration.ofSeconds(Long.parseLong(arguments[1]));
        DatabaseAddress address = new DatabaseAddress(variable(URL), variable(USERNAME), variable(PASSWORD));
        try (OrderedEventStorageEngine engine = BenchmarkDatabase.orderedEngine(
                address, new DriverManagerDataSource(address.jdbcUrl(), address.username(), address.password()))) {
            DirectAppend contender = new DirectAppend("child", engine);
            // A young JVM spends the first seconds compiling, on the cores that the database needs.
            new Load(threads, duration.multipliedBy(WARM_UP)).on(contender);
            System.out.println(READY);
            System.in.read();
            Measurement measured = new Load(threads, duration).on(contender);
            System.out.println(measured.perSecond() + " " + measured.p50() + " " + measured.p99());
        }
    }

    static Measurement parse(@Nullable String line) {
        String[] numbers =
                Objects.requireNonNull(line, "An appending process ended early").split(" ");
        return new Measurement(
                Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
    }

    private static String variable(String name) {
        return Objects.requireNonNull(System.getenv(name), name);
    }
}
