package org.sohoi.auditor.figure;

import static org.sohoi.auditor.figure.EventSteps.effective;
import static org.sohoi.auditor.figure.EventSteps.enter;
import static org.sohoi.auditor.figure.Series.ASSOCIATIONS;
import static org.sohoi.auditor.figure.Series.SPECIAL_NATURE;

import java.util.List;

/** What events do to figures of associations, and their special nature. */
final class AssociationSteps {

    private AssociationSteps() {}

    /** Nothing where the event is about something else. */
    static Step of(String type, Payload event) {
        return switch (type) {
            case "association.registered" -> enter(event, null, List.of(Amount.of(ASSOCIATIONS, effective(event), 1)));
            case "special-nature.recognised" ->
                enter(event, null, List.of(Amount.of(SPECIAL_NATURE, effective(event), 1)));
            case "special-nature.withdrawn" ->
                enter(event, null, List.of(Amount.of(SPECIAL_NATURE, effective(event), -1)));
            case "association.dissolved", "association.merged" ->
                new Step.EndAssociation(event.text("associationId"), effective(event));
            default -> new Step.Nothing();
        };
    }
}
