package org.sohoi.transparency.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    private static LogProperties properties(@Nullable Path checkpointFile) {
        return properties(checkpointFile, null);
    }

    private static LogProperties properties(@Nullable Path checkpointFile, @Nullable String origin) {
        return new LogProperties(
                null, null, null, KEY, null, checkpointFile, origin, Duration.ofMillis(10), 300, 1);
    }
}
