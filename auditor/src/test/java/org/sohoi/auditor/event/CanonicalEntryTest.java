package org.sohoi.auditor.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.sohoi.auditor.log.StoredEvent;
import org.sohoi.auditor.tree.TreeHashing;

class CanonicalEntryTest {

    /** Any text that PostgreSQL can hold, with whatever JSON escapes. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange('\u0001', '\ud7ff')
                        .withChars('"', '\\', '\n', '\u007f', '\u2028', '\ufeff')
                        .ofMaxLength(30),
                Arbitraries.of("", "𝄞 é", "\u0001\u001f\u0080", "</script>"));
    }

    @Property(tries = 500)
    void isTheCanonicalJsonThatAnotherImplementationWrites(
            @ForAll("texts") String text,
            @ForAll("texts") String other,
            @ForAll @LongRange(min = -62_135_596_800_000_000L, max = 253_402_300_799_999_999L) long recorded,
            @ForAll @LongRange(min = 0, max = (1L << 53) - 1) long number) {
        Instant instant = Instant.EPOCH.plus(recorded, ChronoUnit.MICROS);
        StoredEvent stored = new StoredEvent(
                number,
                instant.atOffset(ZoneOffset.UTC),
                instant.atOffset(ZoneOffset.ofHours(7)),
                other,
                text,
                text.isEmpty() ? null : other,
                number,
                text,
                other.isEmpty() ? null : text,
                text,
                other);
        RawEvent event = EventLines.parse(stored.line().getBytes(UTF_8), 1);
        assertThat(new String(new Entry(new TreeHashing()).bytesOf(event), UTF_8))
                .isEqualTo(new String(stored.entry(), UTF_8));
        assertThat(EventLines.parse(EventLines.format(event).getBytes(UTF_8), 1))
                .isEqualTo(event);
    }
}
