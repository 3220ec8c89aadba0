package org.sohoi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.standalone.demo.province.Figure;
import org.sohoi.standalone.demo.year.DemoYear;
import org.sohoi.standalone.demo.year.Tally;

/** Real processes on a real data folder: killed hard in the middle of loading, started again, and all is as if it had not been. */
@Tag("heavy")
class KilledWhileLoadingTest {

    @TempDir
    private Path folder;

    @Test
    void endsWithWhatTheCommandsOfTheYearComeTo() throws Exception {
        DemoYear year = new DemoYear(1);
        for (int tenths = 1; tenths <= 3; tenths++) {
            startAndKillAfter(tenths);
        }
        List<String> afterKills = startAndFinish();
        Tally tally = Tally.of(year);
        assertThat(found(afterKills))
                .hasSize(23)
                .isEqualTo(year.figures().all().stream().collect(Collectors.toMap(Figure::id, tally::of)));
        assertThat(knownAt(afterKills)).as("what each command records, once").isEqualTo(events(year));
        assertThat(startAndFinish()).anyMatch(line -> line.contains("is in the ledger already"));
    }

    private void startAndKillAfter(int tenths) throws Exception {
        Process process = start();
        try {
            await(process, lines -> progress(lines) >= tenths);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> startAndFinish() throws Exception {
        Process process = start();
        try {
            await(process, lines -> lines.stream().anyMatch(line -> line.contains("swagger-ui")));
            return output();
        } finally {
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("ends in order")
                    .isTrue();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StandaloneApplication.class.getName(),
                        "--server.port=0",
                        "--sohoi.data-folder=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private void await(Process process, Predicate<List<String>> enough) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!enough.test(output())) {
            assertThat(process.isAlive()).as(() -> String.join("\n", output())).isTrue();
            assertThat(System.nanoTime()).as(() -> String.join("\n", output())).isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private List<String> output() {
        try {
            return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8)
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

    /** By figure: what was claimed comes before it. */
    private static Map<String, Long> found(List<String> output) {
        return output.stream()
                .map(Pattern.compile("(F\\d\\d) +(?:> )?[\\d.]+ +([\\d.]+) .*")::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        line -> line.group(1),
                        line -> Long.valueOf(line.group(2).replace(".", ""))));
    }

    private static long knownAt(List<String> output) {
        return output.stream()
                .map(Pattern.compile("asOf .*knownAt (\\d+) .*")::matcher)
                .filter(Matcher::matches)
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** One for each command, and one more for each association, whose registration also takes its number. */
    private static long events(DemoYear year) {
        return year.phases().stream()
                        .mapToLong(phase -> phase.commands().size())
                        .sum()
                + year.associations().all().size();
    }
}
