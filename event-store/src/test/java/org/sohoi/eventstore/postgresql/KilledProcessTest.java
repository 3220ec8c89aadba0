package org.sohoi.eventstore.postgresql;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The appending process is killed hard under load, again and again; each next one goes on where the last was cut off. */
class KilledProcessTest {

    @TempDir
    private Path folder;

    private final TestLedger ledger = TestLedger.fresh();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    @Test
    void losesNothingAcknowledgedWhenKilledThreeTimes() throws Exception {
        killUnderLoad(3);
    }

    @Test
    @Tag("heavy")
    void losesNothingAcknowledgedWhenKilledTwentyFiveTimes() throws Exception {
        killUnderLoad(25);
    }

    private void killUnderLoad(int times) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Path journal = folder.resolve("journal-" + i);
            ChildJvm child = ChildJvm.appending(ledger.address(), 16, journal, 120);
            await().atMost(Duration.ofSeconds(60)).until(() -> lines(journal) > 50);
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(300));
            child.kill();
            acknowledged.addAll(JournalFile.read(journal));
            LedgerOrder.holdsForWithAll(acknowledged, ledger.rows());
        }
    }

    private static long lines(Path journal) throws IOException {
        return Files.exists(journal) ? Files.size(journal) / 37 : 0;
    }
}
