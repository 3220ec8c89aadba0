package org.sohoi.auditor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.auditor.event.RawEvent;
import org.sohoi.auditor.event.StoredText;
import org.sohoi.auditor.report.Finding;
import org.sohoi.auditor.report.Report;

class StreamSequencesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1_000_000})
    void manyStreamsWithoutAGapAreNotAccused(int inMemory) {
        assertThat(check(inMemory, true, history(20_000, 5_000)).found()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1_000_000})
    void everyMissingEventIsNamedOnce(int inMemory) {
        List<RawEvent> events = history(20_000, 5_000);
        Random random = new Random(7);
        List<Long> expected = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            RawEvent removed = events.remove(random.nextInt(events.size()));
            events.stream()
                    .filter(event -> event.stream().equals(removed.stream()) && event.position() > removed.position())
                    .findFirst()
                    .ifPresent(after -> expected.add(after.position()));
        }
        Report report = check(inMemory, true, events);
        assertThat(report.findings()).extracting(Finding::position).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void streamsMayGoOnFromEarlier() {
        List<RawEvent> events = history(2_000, 50);
        assertThat(check(10, false, events.subList(1_000, 2_000)).found()).isZero();
        assertThat(check(10, true, events.subList(1_000, 2_000)).found()).isPositive();
    }

    private static Report check(int inMemory, boolean fromTheStart, List<RawEvent> events) {
        Report report = new Report();
        try (StreamSequences sequences = new StreamSequences(fromTheStart, inMemory, report)) {
            events.forEach(sequences::check);
            sequences.finish();
        }
        return report;
    }

    private static List<RawEvent> history(int events, int streams) {
        Random random = new Random(42);
        Map<String, Long> next = new HashMap<>();
        List<RawEvent> history = new ArrayList<>();
        for (int i = 1; i <= events; i++) {
            String stream = "stream-" + random.nextInt(streams);
            long sequence = next.merge(stream, 1L, Long::sum) - 1;
            history.add(new RawEvent(
                    i, 0, 0, "e", stream, "s", sequence, "t", "1", StoredText.of("{}"), StoredText.of("{}")));
        }
        return history;
    }
}
