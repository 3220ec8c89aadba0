package org.sohoi.events.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sohoi.events.EventType;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.fund.DonationRecorded;

class EventCatalogueTest {

    private final Map<String, Class<? extends LedgerEvent>> events = new EventCatalogue().all();

    @EventType(name = "day.dawned")
    record DayDawned() implements LedgerEvent {}

    @EventType(name = "day.dawned")
    record SunRisen() implements LedgerEvent {}

    record Nameless() implements LedgerEvent {}

    @Test
    void knowsEveryEventByItsName() {
        assertThat(events).hasSizeGreaterThan(40).containsEntry("donation.recorded", DonationRecorded.class);
        assertThat(new EventCatalogue().classOf("donation.recorded")).contains(DonationRecorded.class);
        assertThat(new EventCatalogue().classOf("donation.forgotten")).isEmpty();
    }

    @Test
    void everyEventIsARecordWithASubjectAndWhatHappenedToIt() {
        assertThat(events.values()).allSatisfy(event -> {
            assertThat(event.isRecord()).isTrue();
            assertThat(EventCatalogue.typeOf(event).name()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
            assertThat(EventCatalogue.typeOf(event).revision()).matches("[1-9]\\d*");
        });
    }

    @Test
    void refusesTwoEventsOfOneName() {
        assertThatThrownBy(() -> new EventCatalogue(Stream.of(DayDawned.class, SunRisen.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("day.dawned");
    }

    @Test
    void refusesAnEventWithoutAName() {
        assertThatThrownBy(() -> new EventCatalogue(Stream.of(Nameless.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("@EventType");
    }
}
