package org.sohoi.auditor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.sohoi.auditor.cli.Run;
import org.sohoi.auditor.log.ReferenceLog;
import org.sohoi.auditor.log.StubLog;
import org.sohoi.auditor.log.TestKey;
import org.sohoi.auditor.log.TestLedger;

/** A ledger that nobody touched is never accused, whatever its size, and wherever it is read from. */
class UntouchedLedgersTest {

    private final TestKey key = new TestKey("sohoi.example/log");

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void areNeverAccused(
            @ForAll @IntRange(min = 0, max = 700) int size,
            @ForAll @IntRange(min = 0, max = 30) int sinceThen,
            @ForAll long seed)
            throws Exception {
        Path export = Files.createTempFile("export", ".ndjson");
        Path noted = Files.createTempFile("noted", "");
        try (TestLedger ledger = new TestLedger().append(size, seed);
                StubLog log = new StubLog(ledger.log(key))) {
            ReferenceLog then = ledger.log(key);
            Files.writeString(noted, then.checkpoint(Math.floorMod(seed, size + 1)));
            ledger.append(sinceThen, seed + 1);
            String[] who = {"--key", key.verifierKey(), "--checkpoint", noted.toString()};
            verified(who, "--url", log.url());
            verified(who, "--jdbc", ledger.jdbcUrl(), "--user", ledger.user(), "--log", log.url());
            assertThat(Run.of("export", "--jdbc", ledger.jdbcUrl(), "--user", ledger.user(), "--log", log.url(), "--out", export.toString())
                            .code())
                    .isZero();
            verified(who, "--export", export.toString());
            assertThat(Run.of("export", "--url", log.url(), "--out", export.toString()).code()).isZero();
            verified(who, "--export", export.toString());
        } finally {
            Files.delete(export);
            Files.delete(noted);
        }
    }

    private static void verified(String[] who, String... source) {
        String[] arguments = new String[1 + who.length + source.length];
        arguments[0] = "verify";
        System.arraycopy(source, 0, arguments, 1, source.length);
        System.arraycopy(who, 0, arguments, 1 + source.length, who.length);
        Run run = Run.of(arguments);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).startsWith("VERIFIED");
    }
}
