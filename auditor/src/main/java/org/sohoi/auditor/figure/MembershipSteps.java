package org.sohoi.auditor.figure;

import static org.sohoi.auditor.figure.EventSteps.effective;
import static org.sohoi.auditor.figure.EventSteps.enter;
import static org.sohoi.auditor.figure.EventSteps.restate;
import static org.sohoi.auditor.figure.Series.ADMISSIONS;
import static org.sohoi.auditor.figure.Series.DEPARTURES;
import static org.sohoi.auditor.figure.Series.MEMBERS;

import java.util.List;

/** What events do to figures of rolls of members. */
final class MembershipSteps {

    /** An association's roll is opened once, and so has no id of its own. */
    private static final String ROLL_OPENING = "opening of the roll";

    private MembershipSteps() {}

    /** Nothing where the event is about something else. */
    static Step of(String type, Payload event) {
        return switch (type) {
            case "membership-roll.opened" ->
                new Step.Enter(event.text("associationId"), ROLL_OPENING, List.of(opening(event)));
            case "membership-roll-opening.corrected" ->
                new Step.Restate(event.text("associationId"), ROLL_OPENING, List.of(opening(event)));
            case "members.admitted" -> enter(event, "entryId", admission(event, event.number("count")));
            case "member.enrolled" -> enter(event, "entryId", admission(event, 1));
            case "members.departed" ->
                enter(event, "entryId", departure(event, event.number("count"), event.text("reason")));
            case "membership.ended" -> enter(event, "entryId", departure(event, 1, event.text("reason")));
            case "membership-entry.corrected" -> restate(event, "entryId", membership(event));
            case "membership-entry.voided" -> restate(event, "entryId", List.of());
            default -> new Step.Nothing();
        };
    }

    private static Amount opening(Payload event) {
        return Amount.of(MEMBERS, effective(event), event.number("members"));
    }

    private static List<Amount> admission(Payload event, long count) {
        return List.of(Amount.of(MEMBERS, effective(event), count), Amount.of(ADMISSIONS, effective(event), count));
    }

    private static List<Amount> departure(Payload event, long count, String reason) {
        return List.of(
                Amount.of(MEMBERS, effective(event), -count),
                Amount.of(DEPARTURES, effective(event), count).by("departureReason", reason));
    }

    private static List<Amount> membership(Payload event) {
        String reason = event.textOrNull("departureReason");
        return reason == null
                ? admission(event, event.number("count"))
                : departure(event, event.number("count"), reason);
    }
}
