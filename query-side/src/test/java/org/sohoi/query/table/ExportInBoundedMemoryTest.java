package org.sohoi.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.territory.Level;
import org.sohoi.query.RunningQuerySide;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A million rows are never in memory as rows, however fast or slow they are read. */
@ExtendWith(OutputCaptureExtension.class)
class ExportInBoundedMemoryTest {

    private static final LocalDate FROM = LocalDate.of(1900, 1, 1);
    private static final LocalDate TO = LocalDate.of(2200, 1, 1);

    /** The numbers alone are 8 MB. As rows, at a hundred bytes or more each, a million would not fit. */
    @ParameterizedTest
    @ValueSource(strings = {"text/csv;charset=UTF-8", TableFormats.XLSX_VALUE, TableFormats.PARQUET_VALUE})
    void writesAMillionRowsInASmallHeap(String format) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionRows.class.getName(),
                        format)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("1000648 rows").doesNotContain(", 0 bytes");
    }

    @Test
    void letsGoOfEverythingWhenTheReaderHangsUp(CapturedOutput output) throws Exception {
        try (RunningQuerySide querySide = RunningQuerySide.start("server.tomcat.threads.max=2")) {
            for (int i = 1; i <= 3; i++) {
                give(querySide, new UUID(i, i), i);
            }
            querySide.awaitProjections();
            String path =
                    "/api/v1/measures/mobilised?groupBy=association&interval=day&from=%s&to=%s&boundaries=2023-12-31"
                            .formatted(FROM, TO);
            // More often than there are threads: were one of them kept, nobody would answer in the end.
            for (int i = 0; i < 2; i++) {
                for (String format : List.of("text/csv", TableFormats.XLSX_VALUE, TableFormats.PARQUET_VALUE)) {
                    hangUpAfterTheFirstBytes(querySide, path, format);
                }
            }
            HikariDataSource connections = querySide.bean(HikariDataSource.class);
            assertThat(connections.getHikariPoolMXBean().getActiveConnections()).isLessThanOrEqualTo(1);
            assertThat(querySide.get(path, "Accept", "text/csv").body().lines().count())
                    .isEqualTo(1 + 3 * ChronoUnit.DAYS.between(FROM, TO));
            assertThat(output).doesNotContain("A question failed");
        }
    }

    private static void give(RunningQuerySide querySide, UUID association, long amount) {
        LocalDate day = LocalDate.of(2023, 8, 25);
        querySide.record(
                "association-" + association,
                new AssociationRegistered(
                        association, day, "TV-" + amount, "Hội", Level.PROVINCE, "84", Field.OTHER, null));
        Donation donation = new Donation(new Donor(DonorKind.INDIVIDUAL, "Bà Sáu"), Vnd.of(amount), List.of(), null);
        querySide.record(
                "fund-" + association, new DonationRecorded(association, 2023, UUID.randomUUID(), day, donation));
    }

    private static void hangUpAfterTheFirstBytes(RunningQuerySide querySide, String path, String format)
            throws IOException {
        try (Socket socket = new Socket("127.0.0.1", querySide.port())) {
            socket.setSoTimeout((int) Duration.ofMinutes(1).toMillis());
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\n\r\n"
                            .formatted(path, format)
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 200");
            socket.setSoLinger(true, 0);
        }
    }
}
