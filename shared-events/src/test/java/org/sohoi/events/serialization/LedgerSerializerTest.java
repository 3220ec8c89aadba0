package org.sohoi.events.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.events.LedgerMetaData;
import org.sohoi.events.fund.DonationVoided;
import org.sohoi.events.membership.MembersAdmitted;

class LedgerSerializerTest {

    private final LedgerSerializer serializer = new LedgerSerializer(new EventCatalogue());

    record Question(String text) {}

    @Test
    void eventsBearTheirLogicalName() {
        assertThat(serializer.typeForClass(DonationVoided.class))
                .isEqualTo(new SimpleSerializedType("donation.voided", "1"));
        assertThat(serializer.classForType(new SimpleSerializedType("donation.voided", "1")))
                .isEqualTo(DonationVoided.class);
    }

    @Test
    void otherMessagesBearTheNameOfTheirClass() {
        SerializedObject<String> written = serializer.serialize(new Question("Bao nhiêu?"), String.class);

        assertThat(written.getType().getName()).isEqualTo(Question.class.getName());
        assertThat(serializer.<String, Question>deserialize(written)).isEqualTo(new Question("Bao nhiêu?"));
    }

    @Test
    void vietnameseIsStoredAsItIsWritten() {
        UUID id = UUID.randomUUID();

        assertThat(serializer
                        .serialize(new DonationVoided(id, 2023, id, "Nhà tài trợ rút lại"), String.class)
                        .getData())
                .contains("Nhà tài trợ rút lại");
    }

    @Test
    void metaDataComesBackAsItWas() {
        MetaData metaData =
                MetaData.with(LedgerMetaData.ACTOR, "Trần Thị Ngọc").and(LedgerMetaData.REASON, "CV 12/2023");

        assertThat(serializer.<byte[], MetaData>deserialize(serializer.serialize(metaData, byte[].class)))
                .isEqualTo(metaData);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "12.5", "\"nhiều\"", "99999999999"})
    void aCountThatIsNoWholeNumberIsRefused(String count) {
        String json =
                "{\"associationId\":null,\"entryId\":null,\"effectiveOn\":\"2023-01-01\",\"count\":" + count + "}";

        assertThatThrownBy(() -> read(json)).isInstanceOf(SerializationException.class);
    }

    @Test
    void aCountThatIsMissingIsRefused() {
        assertThatThrownBy(() -> read("{\"associationId\":null,\"entryId\":null,\"effectiveOn\":\"2023-01-01\"}"))
                .isInstanceOf(SerializationException.class);
    }

    private MembersAdmitted read(String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType("members.admitted", "1")));
    }
}
