package org.sohoi.auditor.event;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.auditor.tree.TreeHashing;

class EventLinesTest {

    private static final String LINE = "{\"position\":7,\"recordedAt\":\"2023-08-14T01:02:03.000456Z\","
            + "\"occurredAt\":\"2023-08-14T01:02:03.000123Z\",\"eventId\":\"e\",\"stream\":\"s\",\"streamType\":null,"
            + "\"sequence\":0,\"type\":\"t\",\"revision\":\"1\",\"payload\":\"{}\",\"metadata\":\"{}\"}";

    @Test
    void readsAnEvent() {
        RawEvent event = EventLines.parse(LINE.getBytes(UTF_8), 7);
        assertThat(LedgerInstant.format(event.recordedAt())).isEqualTo("2023-08-14T01:02:03.000456Z");
        assertThat(event.streamType()).isNull();
        assertThat(EventLines.format(event)).isEqualTo(LINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "position":7            | "position":7,"position":8
            "position":7            | "position":7.5
            "position":7            | "position":1e400
            "position":7            | "position":9007199254740993
            "position":7            | "position":111111111111111111111111111111111111111111111111111111111111
            "position":7            | "place":7
            "sequence":0            | "sequence":"0"
            "sequence":0,           | ``
            "stream":"s"            | "stream":null
            "stream":"s"            | "stream":"\\ud800"
            "payload":"{}"          | "payload":{}
            "payload":"{}"          | "payload":"\\ud800"
            03.000456Z              | 03.0004567Z
            2023-08-14T01:02:03.000456Z | yesterday
            2023-08-14T01:02:03.000456Z | +10000-01-01T00:00:00Z
            "metadata":"{}"}        | "metadata":"{}"} {}
            "metadata":"{}"}        | "metadata":"{}"
            "metadata":"{}"}        | "metadata":"{}","more":1}
            """)
    void whatIsNoEventIsAFindingAtItsPosition(String part, String instead) {
        String line = LINE.replace(part, instead);
        assertThat(line).isNotEqualTo(LINE);
        assertThatThrownBy(() -> {
                    RawEvent event = EventLines.parse(line.getBytes(UTF_8), 7);
                    new Entry(new TreeHashing()).leafOf(event);
                })
                .satisfies(refused -> {
                    if (refused instanceof UnreadableEvent unreadable) {
                        assertThat(unreadable.finding().position()).isEqualTo(7);
                    } else {
                        assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class);
                    }
                });
    }

    @Test
    void bytesThatAreNoUtf8AreNoEvent() {
        byte[] latin = LINE.replace("\"s\"", "\"Hội é\"").getBytes(ISO_8859_1);
        assertThatThrownBy(() -> EventLines.parse(latin, 7)).isInstanceOf(UnreadableEvent.class);
    }
}
