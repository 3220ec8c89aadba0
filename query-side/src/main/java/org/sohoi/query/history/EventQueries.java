package org.sohoi.query.history;

import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.history.story.Story;
import org.sohoi.query.history.story.TellAssociation;
import org.sohoi.query.history.story.TellEntry;
import org.sohoi.query.history.story.ToldEvent;
import org.sohoi.query.problem.QuestionRefused;

/** Answers what happened. */
final class EventQueries {

    /** Nobody reads a longer story; the explorer gives its events page by page. */
    private static final int LONGEST_STORY = 1_000;

    private final StoredEntries entries;
    private final Telling telling;

    EventQueries(StoredEntries entries, Telling telling) {
        this.entries = entries;
        this.telling = telling;
    }

    @QueryHandler
    EventPage handle(FindEvents query) {
        StoredEntries.Found found = entries.find(query);
        return new EventPage(query.knownAt(), telling.of(found.entries()), found.next());
    }

    @QueryHandler
    Story handle(TellEntry query) {
        UUID id = query.entryId();
        List<EventEntry> found = entries.ofEntry(id, query.knownAt().position(), LONGEST_STORY + 1);
        if (found.isEmpty()) {
            throw unknown("EntryMustBeKnown", id, query.knownAt().position());
        }
        return Story.ofEntry(id, query.knownAt(), told(id, found));
    }

    @QueryHandler
    Story handle(TellAssociation query) {
        UUID id = query.associationId();
        List<EventEntry> found = entries.ofAssociation(id, query.knownAt().position(), LONGEST_STORY + 1);
        if (found.isEmpty()) {
            throw unknown("AssociationMustBeKnown", id, query.knownAt().position());
        }
        return Story.ofAssociation(id, query.knownAt(), told(id, found));
    }

    private List<ToldEvent> told(UUID id, List<EventEntry> found) {
        if (found.size() > LONGEST_STORY) {
            throw QuestionRefused.invalid(
                    "AnswerMustNotBeTooLarge",
                    id.toString(),
                    "Its story has more than %d events".formatted(LONGEST_STORY),
                    "an earlier knownAt, or /api/v1/audit/events page by page",
                    "more than " + LONGEST_STORY);
        }
        return telling.of(found);
    }

    private static QuestionRefused unknown(String rule, UUID id, long position) {
        return QuestionRefused.notFound(
                rule,
                id.toString(),
                "Nothing is known of %s at position %d".formatted(id, position),
                "an id that the ledger had recorded by then");
    }
}
