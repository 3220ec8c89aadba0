package org.sohoi.transparency.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;

/**
 * {@code sohoi.transparency.signed.size}, {@code sohoi.transparency.lag.positions} and, 1 or 0,
 * {@code sohoi.transparency.signing}. Looked up when the meters are read.
 */
final class LogGauges {

    LogGauges(TransparencyLog log, MeterRegistry meters) {
        register(log, meters, "signed.size", status -> status.size() == null ? 0 : status.size());
        register(log, meters, "lag.positions", LogStatus::lag);
        register(log, meters, "signing", status -> status.signing() ? 1 : 0);
    }

    private static void register(
            TransparencyLog log, MeterRegistry meters, String name, ToDoubleFunction<LogStatus> value) {
        Gauge.builder("sohoi.transparency." + name, log, asked -> value.applyAsDouble(asked.status()))
                .register(meters);
    }
}
