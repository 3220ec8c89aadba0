package org.sohoi.command.association;

import static org.sohoi.command.association.AssociationRule.ASSOCIATION_MUST_EXIST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.command.decision.StreamViews;
import org.sohoi.events.LedgerCalendar;
import org.sohoi.events.association.AssociationEvent;

/** The standing of every association, as a basis for decisions about other streams. */
public final class Standings {

    private final StreamViews<Standing> views;
    private final Clock clock;

    public Standings(LedgerStreams streams, Clock clock) {
        this.views = streams.views(AssociationEvent.class, Standing::new, Standing::on);
        this.clock = clock;
    }

    /** The standing of an association that must exist. */
    public Standing of(UUID associationId) {
        return find(associationId)
                .orElseThrow(
                        () -> ASSOCIATION_MUST_EXIST.violated(associationId, "a registered association", "no such id"));
    }

    /** The standing of an association that must exist, and in whose name entries of that day may be recorded today. */
    public Standing mustTakeEntriesOn(UUID associationId, LocalDate effectiveOn) {
        Standing standing = of(associationId);
        standing.mustTakeEntriesOn(effectiveOn, LedgerCalendar.today(clock));
        return standing;
    }

    Optional<Standing> find(UUID associationId) {
        return views.find(associationId.toString());
    }

    /** The current command changes the association. */
    void changing(UUID associationId) {
        views.changing(associationId.toString());
    }
}
