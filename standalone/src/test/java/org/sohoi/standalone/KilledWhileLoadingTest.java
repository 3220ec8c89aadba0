package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on a real data folder: killed hard in the middle of loading, started again, and all is as it would be. */
@Tag("heavy")
class KilledWhileLoadingTest {

    @TempDir
    private Path folder;

    @Test
    void endsWithTheReportOfAnUninterruptedLoad() throws Exception {
        List<String> undisturbed = startAndFinish("undisturbed");
        for (int tenths = 1; tenths <= 3; tenths++) {
            startAndKillAfter(tenths, "killed");
        }
        List<String> afterKills = startAndFinish("killed");
        assertThat(reportOf(afterKills)).hasSize(23).isEqualTo(reportOf(undisturbed));
        assertThat(knownAt(afterKills)).as("as many events").isEqualTo(knownAt(undisturbed));
        assertThat(startAndFinish("killed")).anyMatch(line -> line.contains("is in the ledger already"));
    }

    private void startAndKillAfter(int tenths, String name) throws Exception {
        Process process = start(name);
        try {
            await(name, process, lines -> progress(lines) >= tenths);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> startAndFinish(String name) throws Exception {
        Process process = start(name);
        try {
            await(name, process, lines -> lines.stream().anyMatch(line -> line.contains("swagger-ui")));
            return output(name);
        } finally {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ends in order")
                    .isTrue();
        }
    }

    private Process start(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StandaloneApplication.class.getName(),
                        "--server.port=0",
                        "--sohoi.data-folder=" + folder.resolve(name))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
    }

    private void await(String name, Process process, Predicate<List<String>> enough) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!enough.test(output(name))) {
            assertThat(process.isAlive())
                    .as(() -> String.join("\n", output(name)))
                    .isTrue();
            assertThat(System.nanoTime())
                    .as(() -> String.join("\n", output(name)))
                    .isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private List<String> output(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long progress(List<String> output) {
        return output.stream()
                .filter(line -> line.matches("Dữ liệu mẫu .*: [\\d,]+ of [\\d,]+"))
                .count();
    }

    private static List<String> reportOf(List<String> output) {
        return output.stream().filter(line -> line.matches("F\\d\\d .*")).toList();
    }

    private static String knownAt(List<String> output) {
        return output.stream()
                .filter(line -> line.startsWith("asOf"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*knownAt (\\d+).*", "$1");
    }
}
