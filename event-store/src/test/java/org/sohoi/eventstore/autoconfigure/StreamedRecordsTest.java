package org.sohoi.eventstore.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.eventstore.LedgerUnavailableException;
import org.sohoi.eventstore.Recording;

/** With the connector's channel imitated: what Axon Server sends is its protocol's own messages. */
class StreamedRecordsTest {

    private static final Recording BEGINNING = new Recording(0, Instant.MIN);

    private final List<Event> stored = new ArrayList<>();
    private final StreamedRecords ledger = new StreamedRecords(this::channel);

    @Test
    void givesWhatIsStoredByteForByte() {
        Event event = event(1_700_000_000_123L).build();
        stored.add(event);

        LedgerRecord record = ledger.after(BEGINNING, 10).get(0);

        assertThat(record.recording()).isEqualTo(new Recording(1, Instant.parse("2023-11-14T22:13:20.123Z")));
        assertThat(record.occurredAt()).isEqualTo(record.recording().recordedAt());
        assertThat(record.payload()).isEqualTo("{ \"ghi\" : \"chú\" }".getBytes(StandardCharsets.UTF_8));
        assertThat(record)
                .extracting(
                        LedgerRecord::eventId,
                        LedgerRecord::stream,
                        LedgerRecord::streamType,
                        LedgerRecord::sequence,
                        LedgerRecord::type,
                        LedgerRecord::revision)
                .containsExactly("event-0", "stream", "Notebook", 0L, "thing.noted", "1");
    }

    @Test
    void writesTheMapOfMetadataInOneWay() {
        stored.add(event(1).putMetaData(
                        "b",
                        MetaDataValue.newBuilder().setTextValue("Ánh \"\n\"").build())
                .putMetaData(
                        "a",
                        MetaDataValue.newBuilder()
                                .setNumberValue(9007199254740993L)
                                .build())
                .putMetaData(
                        "c", MetaDataValue.newBuilder().setBooleanValue(true).build())
                .putMetaData("d", MetaDataValue.newBuilder().setDoubleValue(0.5).build())
                .putMetaData("e", MetaDataValue.getDefaultInstance())
                .putMetaData(
                        "f",
                        MetaDataValue.newBuilder()
                                .setBytesValue(SerializedObject.newBuilder()
                                        .setType("t")
                                        .setData(ByteString.copyFromUtf8("xyz")))
                                .build())
                .build());

        assertThat(ledger.after(BEGINNING, 1).get(0).metadata())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"a\":9007199254740993,\"b\":\"Ánh \\\"\\n\\\"\",\"c\":true,\"d\":0.5,\"e\":null,"
                        + "\"f\":{\"type\":\"t\",\"revision\":\"\",\"base64\":\"eHl6\"}}");
    }

    @Test
    void letsInstantsGrowWithPositionsWhateverThePublishersClocksSaid() {
        List.of(5_000L, 3_000L, 7_000L)
                .forEach(millis -> stored.add(event(millis).build()));

        assertThat(ledger.after(BEGINNING, 10))
                .extracting(record -> record.recording().recordedAt().toEpochMilli())
                .containsExactly(5_000L, 5_000L, 7_000L);
        assertThat(ledger.after(new Recording(1, Instant.ofEpochMilli(5_000)), 10))
                .extracting(record -> record.recording().recordedAt().toEpochMilli())
                .containsExactly(5_000L, 7_000L);
    }

    @Test
    void readsPagesUpToTheHead() {
        for (int i = 0; i < 5; i++) {
            stored.add(event(i).build());
        }

        assertThat(ledger.head()).isEqualTo(5);
        assertThat(ledger.after(new Recording(2, Instant.EPOCH), 2))
                .extracting(record -> record.recording().position())
                .containsExactly(3L, 4L);
        assertThat(ledger.after(new Recording(4, Instant.EPOCH), 2)).hasSize(1);
        assertThat(ledger.after(new Recording(5, Instant.EPOCH), 2)).isEmpty();
    }

    @Test
    void saysThatTheLedgerIsUnavailableWhenTheStreamBreaks() throws Exception {
        stored.add(event(1).build());
        EventStream broken = mock(EventStream.class);
        when(broken.nextIfAvailable(anyLong(), any())).thenThrow(new StreamClosedException(new IOException("gone")));
        EventChannel channel = channel();
        when(channel.openStream(anyLong(), anyInt(), anyInt(), anyBoolean())).thenReturn(broken);

        assertThatExceptionOfType(LedgerUnavailableException.class)
                .isThrownBy(() -> new StreamedRecords(() -> channel).after(BEGINNING, 1))
                .withMessage("Axon Server does not give what follows position 0")
                .withCauseInstanceOf(StreamClosedException.class);
    }

    private Event.Builder event(long millis) {
        int sequence = stored.size();
        return Event.newBuilder()
                .setMessageIdentifier("event-" + sequence)
                .setAggregateIdentifier("stream")
                .setAggregateType("Notebook")
                .setAggregateSequenceNumber(sequence)
                .setTimestamp(millis)
                .setPayload(SerializedObject.newBuilder()
                        .setType("thing.noted")
                        .setRevision("1")
                        .setData(ByteString.copyFromUtf8("{ \"ghi\" : \"chú\" }")));
    }

    private EventChannel channel() {
        EventChannel channel = mock(EventChannel.class);
        when(channel.getLastToken()).thenReturn(CompletableFuture.completedFuture(stored.size() - 1L));
        when(channel.openStream(anyLong(), anyInt(), anyInt(), anyBoolean()))
                .thenAnswer(call -> streamAfter(call.<Long>getArgument(0)));
        return channel;
    }

    private EventStream streamAfter(long token) throws InterruptedException {
        Iterator<EventWithToken> events = stored.stream()
                .skip(token + 1)
                .map(event -> EventWithToken.newBuilder()
                        .setToken(stored.indexOf(event))
                        .setEvent(event)
                        .build())
                .iterator();
        EventStream stream = mock(EventStream.class);
        when(stream.nextIfAvailable(anyLong(), any())).thenAnswer(call -> events.hasNext() ? events.next() : null);
        return stream;
    }
}
