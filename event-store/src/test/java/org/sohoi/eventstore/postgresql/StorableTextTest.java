package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.eventstore.UnstorableEventException;

class StorableTextTest {

    private final StorableText storable = new StorableText(1000);

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\ud83d", "\ude00\ud83d", "{\"name\":\"\\u0000\"}", "\\\\\\u0000"})
    void refusesWhatPostgreSqlWouldNotKeep(String text) {
        assertThatThrownBy(() -> storable.sizeOf(text, "payload", "note")).isInstanceOf(UnstorableEventException.class);
    }

    @Test
    void takesABackslashThatOnlyLooksLikeTheStartOfANul() {
        assertThat(storable.sizeOf("\\\\u0000", "payload", "note")).isEqualTo(7);
    }

    @Test
    void refusesWhatIsTooLargeInBytes() {
        assertThat(storable.sizeOf("ế".repeat(333), "payload", "note")).isEqualTo(999);
        assertThatThrownBy(() -> storable.sizeOf("ế".repeat(334), "payload", "note"))
                .isInstanceOf(UnstorableEventException.class)
                .hasMessageContaining("at most 1000 bytes, found 1002");
    }

    @Property
    void countsTheBytesOfUtf8OrRefuses(@ForAll @StringLength(max = 200) String text) {
        boolean encodable = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (encodable && text.indexOf('\0') < 0 && !text.contains("\\u0000")) {
            assertThat(storable.sizeOf(text, "payload", "note"))
                    .isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        } else {
            assertThatThrownBy(() -> storable.sizeOf(text, "payload", "note"))
                    .isInstanceOf(UnstorableEventException.class);
        }
    }
}
