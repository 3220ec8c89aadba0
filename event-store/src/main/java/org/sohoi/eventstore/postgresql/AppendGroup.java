package org.sohoi.eventstore.postgresql;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.sohoi.eventstore.DecisionBasis;

/** The events of one command, recorded whole or not at all, and what they take for granted. */
final class AppendGroup {

    private final List<NewEvent> events;
    private final Set<String> writtenStreams;
    private final Map<String, Long> expectedSequences;
    private final Map<String, Long> expectationsToLookUp;
    private final int size;

    private AppendGroup(List<NewEvent> events, Set<String> writtenStreams, Map<String, Long> expectedSequences) {
        this.events = events;
        this.writtenStreams = writtenStreams;
        this.expectedSequences = expectedSequences;
        this.expectationsToLookUp = new LinkedHashMap<>(expectedSequences);
        writtenStreams.forEach(stream -> expectationsToLookUp.remove(stream, DecisionBasis.NOT_BEGUN));
        this.size = events.stream().mapToInt(NewEvent::size).sum();
    }

    /**
     * @param events at least one, in order
     * @param decisionBasis the last sequence of streams that the decision rests on
     * @throws ConcurrencyException when the group contradicts itself: it writes to a stream that its decision saw
     *     otherwise, or leaves a hole
     */
    static AppendGroup of(List<NewEvent> events, Map<String, Long> decisionBasis) {
        Map<String, Long> reached = new HashMap<>();
        Map<String, Long> expected = new LinkedHashMap<>();
        for (NewEvent event : events) {
            Long previous = reached.put(event.stream(), event.sequence());
            if (previous == null) {
                expected.put(event.stream(), event.sequence() - 1);
            } else if (previous + 1 != event.sequence()) {
                throw new ConcurrencyException("Stream %s: sequence %d cannot follow %d"
                        .formatted(event.stream(), event.sequence(), previous));
            }
        }
        decisionBasis.forEach((stream, sequence) -> {
            Long alsoExpected = expected.putIfAbsent(stream, sequence);
            if (alsoExpected != null && !alsoExpected.equals(sequence)) {
                throw new ConcurrencyException("Stream %s: decided upon at sequence %d, written to after %d"
                        .formatted(stream, sequence, alsoExpected));
            }
        });
        return new AppendGroup(List.copyOf(events), Set.copyOf(reached.keySet()), expected);
    }

    List<NewEvent> events() {
        return events;
    }

    NewEvent firstEvent() {
        return events.get(0);
    }

    /** The last sequence that each stream must have, written to or rested on. */
    Map<String, Long> expectedSequences() {
        return expectedSequences;
    }

    /**
     * Those of the expectations that no index holds the group to. A stream has no gaps, so one that the group begins has
     * not begun before if there is room for its first event, and the database refuses the event if there is none.
     */
    Map<String, Long> expectationsToLookUp() {
        return expectationsToLookUp;
    }

    Set<String> writtenStreams() {
        return writtenStreams;
    }

    int size() {
        return size;
    }

    /** The sequence that the first event's stream reaches by this group. */
    long versionOfFirstStream() {
        String stream = firstEvent().stream();
        long version = firstEvent().sequence();
        for (NewEvent event : events) {
            if (event.stream().equals(stream)) {
                version = event.sequence();
            }
        }
        return version;
    }

    /** What the caller is told when a stream is not where the group took it to be. */
    RuntimeException conflict() {
        String message = "Recorded meanwhile by someone else, at one of the streams (expected last sequence): "
                + expectedSequences;
        return firstEvent().sequence() == 0
                ? new AggregateStreamCreationException(message)
                : new ConcurrencyException(message);
    }
}
