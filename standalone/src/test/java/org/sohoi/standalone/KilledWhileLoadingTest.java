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
        List<String> undisturbed = reportOf(startAndFinish("undisturbed"));
        for (String tenth : List.of("4,", "13,", "30,")) {
            startAndKill("killed", line -> line.contains("demo year: " + tenth));
        }
        List<String> afterKills = startAndFinish("killed");
        assertThat(reportOf(afterKills)).hasSize(23).isEqualTo(undisturbed);
        assertThat(knownAt(afterKills)).as("as many events").isEqualTo(knownAt(startAndFinish("undisturbed")));
        assertThat(startAndFinish("killed")).anyMatch(line -> line.contains("is in the ledger already"));
    }

    private void startAndKill(String name, Predicate<String> when) throws Exception {
        Process process = start(name);
        try {
            await(name, process, when);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> startAndFinish(String name) throws Exception {
        Process process = start(name);
        try {
            await(name, process, line -> line.contains("swagger-ui"));
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

    private void await(String name, Process process, Predicate<String> line) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (output(name).stream().noneMatch(line)) {
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
