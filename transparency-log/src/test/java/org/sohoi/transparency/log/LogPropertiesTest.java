package org.sohoi.transparency.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sohoi.transparency.note.SigningKey;

class LogPropertiesTest {

    private static final String KEY = SigningKey.generate(TestLog.ORIGIN).privateText();

    @Test
    void aKeyAsTextIsNotUsedWithoutAMemoryOutsideTheDatabase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties(null))
                .withMessageContaining("expected checkpoint-file with key");
        assertThat(Identity.of(properties(Path.of("log.checkpoint"))).beside()).isPresent();
    }

    @Test
    void theOriginIsTheKeysName() {
        Path file = Path.of("log.checkpoint");

        assertThat(Identity.of(properties(file, TestLog.ORIGIN)).origin()).isEqualTo(TestLog.ORIGIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identity.of(properties(file, "another.example/log")))
                .withMessageContaining("expected the key's name, " + TestLog.ORIGIN + ", found another.example/log");
    }

    @Test
    void aKeyIsMadeOnlyWhereThatIsAskedForAndOnlyOnce(@TempDir Path folder) {
        Path file = folder.resolve("log.key");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Identity.of(properties(file, false)))
                .withMessageContaining("cannot be read from");

        String made = Identity.of(properties(file, true)).origin();

        assertThat(made).matches("ledger\\.sohoi/[0-9a-f]{16}");
        assertThat(Identity.of(properties(file, true)).origin()).isEqualTo(made);
        assertThat(Identity.of(properties(file, false)).origin()).isEqualTo(made);
    }

    private static LogProperties properties(Path keyFile, boolean createKey) {
        return new LogProperties(null, null, null, null, keyFile, createKey, null, null, Duration.ofMillis(10), 300, 1);
    }

    private static LogProperties properties(@Nullable Path checkpointFile) {
        return properties(checkpointFile, null);
    }

    private static LogProperties properties(@Nullable Path checkpointFile, @Nullable String origin) {
        return new LogProperties(
                null, null, null, KEY, null, false, checkpointFile, origin, Duration.ofMillis(10), 300, 1);
    }
}
