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

    private static LogProperties properties(@Nullable Path checkpointFile) {
        return new LogProperties(
                null, null, null, KEY, null, checkpointFile, null, Duration.ofMillis(10), 300, 1);
    }
}
