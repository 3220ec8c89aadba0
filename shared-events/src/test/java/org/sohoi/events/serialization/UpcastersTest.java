package org.sohoi.events.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sohoi.events.EventType;
import org.sohoi.events.LedgerEvent;

class UpcastersTest {

    /** At first the seller with the village in one; since revision 2 apart; since revision 3 the weight says its unit. */
    @EventType(name = "buffalo.bought", revision = "3")
    record BuffaloBought(String seller, String village, BigDecimal kilograms) implements LedgerEvent {}

    private static final RevisionStep SELLER_AND_VILLAGE = new RevisionStep("buffalo.bought", "1", "2", payload -> {
        String[] seller = payload.remove("seller").asString().split(", ", 2);
        return payload.put("seller", seller[0]).put("village", seller[1]);
    });

    private static final RevisionStep WEIGHT_IN_KILOGRAMS = new RevisionStep("buffalo.bought", "2", "3", payload -> {
        payload.set("kilograms", payload.remove("weight"));
        return payload;
    });

    private final LedgerSerializer serializer =
            new LedgerSerializer(new EventCatalogue(Stream.of(BuffaloBought.class)));
    private final EventUpcasterChain chain = new EventUpcasterChain(SELLER_AND_VILLAGE, WEIGHT_IN_KILOGRAMS);

    @Test
    void anOldRevisionIsCarriedForwardOverEveryStep() {
        assertThat(read("1", "{\"seller\":\"Ông Thạch Sên, ấp Ba Se\",\"weight\":412.50}", serializer, chain))
                .isEqualTo(new BuffaloBought("Ông Thạch Sên", "ấp Ba Se", new BigDecimal("412.50")));
    }

    @Test
    void anIntermediateRevisionTakesOnlyTheStepsAfterIt() {
        assertThat(read(
                        "2",
                        "{\"seller\":\"Ông Thạch Sên\",\"village\":\"ấp Ba Se\",\"weight\":412.50}",
                        serializer,
                        chain))
                .isEqualTo(new BuffaloBought("Ông Thạch Sên", "ấp Ba Se", new BigDecimal("412.50")));
    }

    @Test
    void theNewestRevisionIsLeftAlone() {
        assertThat(read("3", "{\"seller\":\"A\",\"village\":\"B\",\"kilograms\":1}", serializer, chain))
                .isEqualTo(new BuffaloBought("A", "B", BigDecimal.ONE));
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyRevisionEverStoredArrivesAtTheOneThatTheCodeKnows(GoldenFile golden) {
        LedgerSerializer ledger = new LedgerSerializer(new EventCatalogue());

        assertThat(new EventCatalogue().classOf(golden.event()))
                .contains(payload(golden.event(), golden.revision(), golden.json(), ledger, Upcasters.chain())
                        .getClass()
                        .asSubclass(LedgerEvent.class));
    }

    private static List<GoldenFile> goldenFiles() {
        return GoldenFile.all();
    }

    private static Object read(String revision, String json, LedgerSerializer serializer, EventUpcasterChain chain) {
        return payload("buffalo.bought", revision, json, serializer, chain);
    }

    /** As the event store reads it. */
    private static Object payload(
            String name, String revision, String json, LedgerSerializer serializer, EventUpcasterChain chain) {
        byte[] payload = json.getBytes(StandardCharsets.UTF_8);
        byte[] metaData =
                serializer.serialize(MetaData.emptyInstance(), byte[].class).getData();
        var stored = new GenericDomainEventEntry<>(
                "Market", "market", 0, "event-1", Instant.EPOCH, name, revision, payload, metaData);
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), stored)),
                        serializer,
                        chain)
                .findFirst()
                .orElseThrow()
                .getPayload();
    }
}
