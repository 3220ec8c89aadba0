package org.sohoi.auditor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.auditor.cli.Run;
import org.sohoi.auditor.log.ReferenceLog;
import org.sohoi.auditor.log.StubLog;
import org.sohoi.auditor.log.TestKey;
import org.sohoi.auditor.log.TestLedger;

/** A ledger that nobody touched is never accused, whatever its size, and wherever it is read from. */
class UntouchedLedgersTest {

    private static final int LARGEST = 600;

    @TempDir
    private Path folder;

    private final TestKey key = new TestKey("sohoi.example/log");

    @Test
    void areNeverAccused() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (TestLedger ledger = new TestLedger()) {
            for (int size : new int[] {0, 1, 2, 255, 256, 257, random.nextInt(LARGEST), random.nextInt(LARGEST)}) {
                ledger.empty();
                check(ledger.append(size, random.nextLong()), size, random, "seed %d, %d events".formatted(seed, size));
            }
        }
    }

    private void check(TestLedger ledger, int size, Random random, String description) throws IOException {
        ReferenceLog then = ledger.log(key);
        Path noted = Files.writeString(folder.resolve("noted"), then.checkpoint(random.nextInt(size + 1)));
        String export = folder.resolve("export").toString();
        ledger.append(random.nextInt(30), random.nextLong());
        List<String> who = List.of("--key", key.verifierKey(), "--checkpoint", noted.toString());
        List<String> database = List.of("--jdbc", ledger.jdbcUrl(), "--user", ledger.user());
        try (StubLog log = new StubLog(then)) {
            run(description, "verify", who, List.of("--url", log.url()));
            run(description, "verify", who, database, List.of("--log", log.url()));
            run(description, "export", database, List.of("--log", log.url(), "--out", export));
            run(description, "verify", who, List.of("--export", export));
            run(description, "export", List.of("--url", log.url(), "--out", export));
            run(description, "verify", who, List.of("--export", export));
        }
    }

    @SafeVarargs
    private static void run(String description, String command, List<String>... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        List.of(arguments).forEach(all::addAll);
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.code()).as("%s: %s", description, run.out()).isZero();
        assertThat(run.out()).startsWith(command.equals("verify") ? "VERIFIED" : "DONE");
    }
}
