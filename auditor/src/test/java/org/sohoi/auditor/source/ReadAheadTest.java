package org.sohoi.auditor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.event.StoredText;

@Timeout(30)
class ReadAheadTest {

    private static final int LARGE = 4 << 20;

    private static RawEvent event(int position, int size) {
        return new RawEvent(
                position,
                0,
                0,
                "e",
                "s",
                "s",
                position - 1L,
                "t",
                "1",
                StoredText.of("x".repeat(size)),
                StoredText.of("{}"));
    }

    private interface Reading extends EventCursor {
        @Override
        default void close() {}
    }

    @Test
    void handsOverThatMemoryHasRunOut() {
        AtomicInteger position = new AtomicInteger();
        Reading reading = () -> {
            if (position.incrementAndGet() == 3) {
                throw new OutOfMemoryError("made up");
            }
            return event(position.get(), 1);
        };
        try (ReadAhead ahead = ReadAhead.of(reading)) {
            assertThat(ahead.next()).isNotNull();
            assertThat(ahead.next()).isNotNull();
            assertThatThrownBy(ahead::next).isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void readsNoFurtherAheadThanMemoryAllows() throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        Reading reading = () -> read.get() == 20 ? null : event(read.incrementAndGet(), LARGE);
        try (ReadAhead ahead = ReadAhead.of(reading)) {
            Thread.sleep(Duration.ofSeconds(1).toMillis());
            assertThat(read.get()).isLessThanOrEqualTo(5);
            for (int position = 1; position <= 20; position++) {
                assertThat(ahead.next()).extracting(RawEvent::position).isEqualTo((long) position);
            }
            assertThat(ahead.next()).isNull();
        }
    }

    @Test
    void letsOneThroughThatIsLargerThanAllThatMayBeAhead() {
        AtomicInteger read = new AtomicInteger();
        Reading reading = () -> read.get() == 2 ? null : event(read.incrementAndGet(), 5 * LARGE);
        try (ReadAhead ahead = ReadAhead.of(reading)) {
            assertThat(ahead.next()).isNotNull();
            assertThat(ahead.next()).isNotNull();
            assertThat(ahead.next()).isNull();
        }
    }
}
