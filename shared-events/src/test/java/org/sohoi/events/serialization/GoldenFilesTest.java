package org.sohoi.events.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sohoi.events.LedgerEvent;

/** What was once stored can be read for good, and is written the same way today. */
class GoldenFilesTest {

    private final EventCatalogue catalogue = new EventCatalogue();
    private final LedgerSerializer serializer = new LedgerSerializer(catalogue);

    @ParameterizedTest
    @MethodSource("newestRevisions")
    void anEventIsReadAndWrittenBackByteForByte(GoldenFile golden) {
        LedgerEvent event = read(golden.event(), golden.revision(), golden.json());

        SerializedObject<byte[]> written = serializer.serialize(event, byte[].class);

        assertThat(new String(written.getData(), StandardCharsets.UTF_8)).isEqualTo(golden.json());
        assertThat(written.getType()).isEqualTo(new SimpleSerializedType(golden.event(), golden.revision()));
        assertThat(serializer.serialize(event, String.class).getData()).isEqualTo(golden.json());
    }

    @Test
    void everyEventHasAGoldenFileOfEveryRevisionAndEveryGoldenFileAnEvent() {
        assertThat(GoldenFile.all().stream()
                        .map(golden -> golden.event() + " " + golden.revision())
                        .collect(Collectors.toSet()))
                .isEqualTo(catalogue.all().values().stream()
                        .map(EventCatalogue::typeOf)
                        .flatMap(type -> IntStream.rangeClosed(1, Integer.parseInt(type.revision()))
                                .mapToObj(revision -> type.name() + " " + revision))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("newestRevisions")
    void anEventWithAPropertyThatNobodyKnowsIsRefused(GoldenFile golden) {
        String json = golden.json().replaceFirst("\\{", "{\"unheardOf\":1,");

        assertThatThrownBy(() -> read(golden.event(), golden.revision(), json))
                .isInstanceOf(SerializationException.class)
                .hasStackTraceContaining("unheardOf");
    }

    private LedgerEvent read(String name, String revision, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(name, revision)));
    }

    private static List<GoldenFile> newestRevisions() {
        EventCatalogue catalogue = new EventCatalogue();
        return GoldenFile.all().stream()
                .filter(golden -> catalogue
                        .classOf(golden.event())
                        .map(EventCatalogue::typeOf)
                        .filter(type -> type.revision().equals(golden.revision()))
                        .isPresent())
                .toList();
    }
}
