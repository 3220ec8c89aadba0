package org.sohoi.query.history;

import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.time.KnownAt;

/** Only events up to T are known; and of those, the read model must hold every one. */
final class EventMustBeKnown {

    private EventMustBeKnown() {}

    static void check(long position, KnownAt knownAt) {
        if (position > knownAt.position()) {
            throw QuestionRefused.notFound(
                    "EventMustBeKnown",
                    Long.toString(position),
                    "At position %d the event at %d was not recorded yet".formatted(knownAt.position(), position),
                    "a position up to " + knownAt.position());
        }
    }

    /** Rows are never deleted from it by what is written here: somebody else did, or damage. */
    static QuestionRefused isMissing(long position) {
        return QuestionRefused.conflict(
                "EventMustBeProjected",
                Long.toString(position),
                "The ledger holds an event at position %d, and the read model does not".formatted(position),
                "a row for every event in event_entry, as a rebuild of the projection \"%s\" makes it"
                        .formatted(EventProjection.NAME),
                "none");
    }
}
