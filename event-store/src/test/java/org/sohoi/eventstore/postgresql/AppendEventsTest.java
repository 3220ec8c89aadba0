package org.sohoi.eventstore.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sohoi.eventstore.postgresql.TestLedger.noted;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sohoi.eventstore.AppendedPositions;
import org.sohoi.eventstore.DecisionBasis;
import org.sohoi.eventstore.Recording;

class AppendEventsTest {

    private final TestLedger ledger = TestLedger.fresh();

    @AfterEach
    void close() throws Exception {
        ledger.close();
    }

    @Test
    void givesPositionsInTheOrderOfTheEvents() throws SQLException {
        ledger.append(noted("a", 0, "one"), noted("b", 0, "two"), noted("a", 1, "three"));
        ledger.append(noted("b", 1, "four"));

        assertThat(ledger.rows()).extracting(TestLedger.Row::stream).containsExactly("a", "b", "a", "b");
        LedgerOrder.holdsFor(ledger.rows());
    }

    @Test
    void readsAStreamBack() {
        ledger.append(noted("a", 0, "một"), noted("b", 0, "hai"), noted("a", 1, "ba"));

        List<? extends DomainEventMessage<?>> stream =
                ledger.engine().readEvents("a").asStream().toList();

        assertThat(stream.stream().<Object>map(DomainEventMessage::getPayload))
                .containsExactly(new TestLedger.Noted("một"), new TestLedger.Noted("ba"));
        assertThat(stream.get(1).getType()).isEqualTo("Notebook");
        assertThat(stream.get(1).getMetaData()).containsEntry("actor", "Lê Thị Ánh");
        assertThat(ledger.engine().lastSequenceNumberFor("a")).contains(1L);
        assertThat(ledger.engine().lastSequenceNumberFor("c")).isEmpty();
    }

    @Test
    void readsALongStreamBackWhole() {
        for (int i = 0; i < 3; i++) {
            DomainEventMessage<?>[] events = new DomainEventMessage<?>[400];
            for (int j = 0; j < events.length; j++) {
                events[j] = noted("long", i * 400L + j, "entry");
            }
            ledger.append(events);
        }
        assertThat(ledger.engine().readEvents("long").asStream().count()).isEqualTo(1200);
        assertThat(ledger.engine().readEvents("long", 1199).asStream().count()).isEqualTo(1);
    }

    @Test
    void keepsTheInstantOfTheDecisionApartFromThatOfTheRecording() {
        DomainEventMessage<?> event = noted("a", 0, "one");
        ledger.append(event);

        TrackedEventMessage<?> read =
                ledger.engine().readEvents(null, false).findFirst().orElseThrow();

        assertThat(read.getTimestamp()).isEqualTo(event.getTimestamp().truncatedTo(ChronoUnit.MICROS));
        Recording recording = Recording.of(read);
        assertThat(recording.position()).isEqualTo(1);
        assertThat(recording.recordedAt()).isAfter(read.getTimestamp()).isBefore(Instant.now());
        assertThat(Recording.of(read.andMetaData(Map.of("more", 1)))).isEqualTo(recording);
        assertThat(Recording.of(read.withTrackingToken(new GlobalSequenceTrackingToken(99))))
                .isEqualTo(recording);
    }

    @Test
    void tracksByPosition() {
        assertThat(ledger.engine().createHeadToken()).isNull();
        ledger.append(noted("a", 0, "one"), noted("a", 1, "two"));
        Instant between = Instant.now();
        ledger.append(noted("a", 2, "three"));

        assertThat(ledger.engine().createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(ledger.engine().createTailToken()).isNull();
        assertThat(ledger.engine().createTokenAt(between)).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(ledger.engine().createTokenAt(Instant.EPOCH)).isNull();
        assertThat(ledger.engine()
                        .readEvents(new GlobalSequenceTrackingToken(2), false)
                        .map(TrackedEventMessage::trackingToken))
                .satisfiesExactly(token -> assertThat(token)
                        .isExactlyInstanceOf(GlobalSequenceTrackingToken.class)
                        .isEqualTo(new GlobalSequenceTrackingToken(3)));
    }

    @Test
    void tellsTheUnitOfWorkWhereItsEventsWent() {
        ledger.append(noted("a", 0, "one"));
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("command"));
        ledger.append(noted("b", 0, "two"), noted("a", 1, "three"), noted("b", 1, "four"));

        AppendedPositions positions = AppendedPositions.in(unitOfWork).orElseThrow();
        unitOfWork.rollback();

        assertThat(positions.first()).isEqualTo(2);
        assertThat(positions.last()).isEqualTo(4);
        assertThat(positions.stream()).isEqualTo("b");
        assertThat(positions.version()).isEqualTo(1);
    }

    @Test
    void rejectsWhatSomeoneElseRecordedFirst() throws SQLException {
        ledger.append(noted("a", 0, "one"), noted("a", 1, "two"));

        assertThatThrownBy(() -> ledger.append(noted("a", 1, "also two"))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> ledger.append(noted("a", 0, "also one")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(ledger.rows()).hasSize(2);
    }

    @Test
    void leavesNoHoleInAStream() throws SQLException {
        assertThatThrownBy(() -> ledger.append(noted("a", 3, "from nowhere"))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> ledger.append(noted("a", 0, "one"), noted("a", 2, "three")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(ledger.rows()).isEmpty();
    }

    @Test
    void recordsNothingOfACommandWhoseDecisionRestedOnWhatHasMoved() throws SQLException {
        ledger.append(noted("association", 0, "registered"));
        ledger.append(noted("association", 1, "dissolved"));

        assertThatThrownBy(() -> appendRestingOn("association", 0, noted("fund", 0, "donation")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> appendRestingOn("unknown", 0, noted("fund", 0, "donation")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(ledger.rows()).hasSize(2);

        appendRestingOn("association", 1, noted("fund", 0, "donation"));
        appendRestingOn("unknown", DecisionBasis.NOT_BEGUN, noted("fund", 1, "donation"));
        assertThat(ledger.rows()).hasSize(4);
    }

    private void appendRestingOn(String stream, long lastSequence, DomainEventMessage<?> event) {
        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("command"));
        try {
            DecisionBasis.restsOn(stream, lastSequence);
            ledger.append(event);
        } finally {
            unitOfWork.rollback();
        }
    }

    @Test
    void answersARepeatedCommandWithItsFirstPositions() throws SQLException {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        ledger.append(noted(first, "a", 0, "one"), noted(second, "a", 1, "two"));
        ledger.append(noted("a", 2, "later"));

        var unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("command"));
        // Decided anew upon what is there by now, so with other sequences.
        ledger.append(noted(first, "a", 3, "one"), noted(second, "a", 4, "two"));
        AppendedPositions positions = AppendedPositions.in(unitOfWork).orElseThrow();
        unitOfWork.rollback();

        assertThat(positions.first()).isEqualTo(1);
        assertThat(positions.last()).isEqualTo(2);
        assertThat(positions.version()).isEqualTo(1);
        assertThat(ledger.rows()).hasSize(3);
    }

    @Test
    void refusesARepeatedCommandThatNowMakesMoreEvents() throws SQLException {
        String first = UUID.randomUUID().toString();
        ledger.append(noted(first, "a", 0, "one"));

        assertThatThrownBy(() -> ledger.append(noted(first, "a", 1, "one"), noted("a", 2, "two")))
                .isInstanceOf(EventStoreException.class);
        assertThat(ledger.rows()).hasSize(1);
    }

    @Test
    void refusesAnEventIdThatIsTakenWithoutHarm() throws SQLException {
        String taken = UUID.randomUUID().toString();
        ledger.append(noted(taken, "a", 0, "one"));

        assertThatThrownBy(() -> ledger.append(noted("b", 0, "fresh"), noted(taken, "b", 1, "taken")))
                .isInstanceOf(EventStoreException.class);
        ledger.append(noted("b", 0, "fresh"));
        LedgerOrder.holdsFor(ledger.rows());
        assertThat(ledger.rows()).hasSize(2);
    }

    @Test
    void recordsAnEventThatBelongsToNoAggregate() throws SQLException {
        GenericEventMessage<Object> event = new GenericEventMessage<>(new TestLedger.Noted("on its own"));
        ledger.engine().appendEvents(event);

        assertThat(ledger.rows()).extracting(TestLedger.Row::stream).containsExactly(event.getIdentifier());
        assertThat(ledger.engine()
                        .readEvents(null, false)
                        .findFirst()
                        .orElseThrow()
                        .getPayload())
                .isEqualTo(new TestLedger.Noted("on its own"));
    }
}
