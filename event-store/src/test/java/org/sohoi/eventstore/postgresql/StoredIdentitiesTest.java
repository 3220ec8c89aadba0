package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.EventsAtPositions;
import org.sohoi.eventstore.RecordedIdentity;

class StoredIdentitiesTest {

    @Test
    void givesThoseThatAreRecordedByTheirPositions() throws Exception {
        try (TestLedger ledger = TestLedger.fresh()) {
            DomainEventMessage<?> first = TestLedger.noted("a", 0, "one");
            DomainEventMessage<?> second = TestLedger.noted("a", 1, "two");
            ledger.engine().appendEvents(List.of(first, second));
            EventsAtPositions positions = new StoredIdentities(ledger.database().readers());

            assertThat(positions.identities(List.of(3L, 2L, 2L)))
                    .containsOnlyKeys(2L)
                    .containsEntry(2L, new RecordedIdentity(second.getIdentifier(), typeOf(second)));
            assertThat(positions.identities(List.of())).isEmpty();
        }
    }

    private static String typeOf(DomainEventMessage<?> event) {
        return TestLedger.SERIALIZER.typeForClass(event.getPayloadType()).getName();
    }
}
