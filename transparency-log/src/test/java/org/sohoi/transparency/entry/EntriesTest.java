package org.sohoi.transparency.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.Recording;
import org.sohoi.transparency.merkle.TreeHasher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntriesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Entries entries = new Entries();

    @Test
    void anEntryIsCanonicalJsonOfExactlyTheseMembers() {
        LedgerRecord record = record("hội \"A\"\\\n\u0001\u20ac\ud83d\ude00", "FundYear", "1", "{\"a\":1}", "{}");

        assertThat(entries.of(record))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"eventId\":\"018f0000-0000-7000-8000-000000000001\","
                        + "\"metadataSha256\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\","
                        + "\"occurredAt\":\"2023-08-25T01:09:10.000000Z\","
                        + "\"payloadSha256\":\"015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862\","
                        + "\"position\":4711,\"recordedAt\":\"2023-08-25T01:09:10.000012Z\",\"revision\":\"1\","
                        + "\"sequence\":3,\"stream\":\"hội \\\"A\\\"\\\\\\n\\u0001\u20ac\ud83d\ude00\","
                        + "\"streamType\":\"FundYear\",\"type\":\"donation.recorded\"}");
    }

    @Test
    void whatIsNotThereIsNull() {
        assertThat(entries.of(record("s", null, null, "", "")))
                .asString(StandardCharsets.UTF_8)
                .contains("\"revision\":null,", "\"streamType\":null,");
    }

    @Test
    void instantsOfOneSecondAndOfOthersHaveTheirSixDigits() {
        assertThat(Stream.of(
                                "2023-08-25T01:09:10.000012Z",
                                "2023-08-25T01:09:10.987654Z",
                                "2023-08-25T01:09:11Z",
                                "1969-12-31T23:59:59.999999Z",
                                "2023-08-25T01:09:10.100000Z")
                        .map(instant -> JSON.readTree(entries.of(recordedAt(Instant.parse(instant))))
                                .get("recordedAt")
                                .asString()))
                .containsExactly(
                        "2023-08-25T01:09:10.000012Z",
                        "2023-08-25T01:09:10.987654Z",
                        "2023-08-25T01:09:11.000000Z",
                        "1969-12-31T23:59:59.999999Z",
                        "2023-08-25T01:09:10.100000Z");
    }

    @Test
    void aLeafIsTheHashOfTheEntryAfterAZero() {
        LedgerRecord record = record("s", "t", null, "p", "m");

        assertThat(entries.leafHash(record)).isEqualTo(new TreeHasher().leaf(entries.of(record)));
    }

    @Property
    void membersAreInTheOrderOfTheirNamesAndAnyTextComesBack(@ForAll String stream, @ForAll String payload) {
        String text = valid(stream);
        JsonNode entry = JSON.readTree(entries.of(record(text, "t", "1", payload, "m")));

        assertThat(entry.propertyNames())
                .containsExactlyElementsOf(new TreeMap<>(entry.propertyStream()
                                .collect(java.util.stream.Collectors.toMap(e -> e.getKey(), e -> e.getValue())))
                        .keySet());
        assertThat(entry.get("stream").asString()).isEqualTo(text);
    }

    @Property
    void theRawLineHasTheTextsAsStored(@ForAll String payload, @ForAll String metadata) {
        byte[] line = entries.raw(record("s", "t", null, valid(payload), valid(metadata)));

        JsonNode raw = JSON.readTree(line);
        assertThat(raw.get("payload").asString()).isEqualTo(valid(payload));
        assertThat(raw.get("metadata").asString()).isEqualTo(valid(metadata));
        assertThat(raw.get("revision").isNull()).isTrue();
        assertThat(line).doesNotContain((byte) '\n');
    }

    /** No half of a surrogate pair: neither the ledger nor UTF-8 has any. */
    private static String valid(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static LedgerRecord record(
            String stream, String streamType, String revision, String payload, String metadata) {
        return record(Instant.parse("2023-08-25T01:09:10.000012Z"), stream, streamType, revision, payload, metadata);
    }

    private static LedgerRecord recordedAt(Instant recordedAt) {
        return record(recordedAt, "s", "t", "1", "p", "m");
    }

    private static LedgerRecord record(
            Instant recordedAt, String stream, String streamType, String revision, String payload, String metadata) {
        return new LedgerRecord(
                new Recording(4711, recordedAt),
                "018f0000-0000-7000-8000-000000000001",
                stream,
                streamType,
                3,
                "donation.recorded",
                revision,
                payload.getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8),
                Instant.parse("2023-08-25T01:09:10Z"));
    }
}
