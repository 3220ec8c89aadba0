package org.sohoi.query.history;

import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.time.KnownAt;

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
        return story(id, query.knownAt(), found, new EntryState());
    }

    @QueryHandler
    Story handle(TellAssociation query) {
        UUID id = query.associationId();
        List<EventEntry> found = entries.ofAssociation(id, query.knownAt().position(), LONGEST_STORY + 1);
        if (found.isEmpty()) {
            throw unknown("AssociationMustBeKnown", id, query.knownAt().position());
        }
        return story(id, query.knownAt(), found, new AssociationRecord(id));
    }

    private Story story(UUID id, KnownAt knownAt, List<EventEntry> found, Restatement restatement) {
        if (found.size() > LONGEST_STORY) {
            throw QuestionRefused.invalid(
                    "AnswerMustNotBeTooLarge",
                    id.toString(),
                    "Its story has more than %d events".formatted(LONGEST_STORY),
                    "an earlier knownAt, or /api/v1/audit/events page by page",
                    "more than " + LONGEST_STORY);
        }
        return new Story(id, knownAt, Story.told(telling.of(found), restatement));
    }

    private static QuestionRefused unknown(String rule, UUID id, long position) {
        return QuestionRefused.notFound(
                rule,
                id.toString(),
                "Nothing is known of %s at position %d".formatted(id, position),
                "an id that the ledger had recorded by then");
    }
}
