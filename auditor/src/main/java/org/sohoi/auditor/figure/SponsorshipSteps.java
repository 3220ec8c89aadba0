package org.sohoi.auditor.figure;

import static org.sohoi.auditor.figure.EventSteps.enter;
import static org.sohoi.auditor.figure.EventSteps.restate;

import java.util.List;

/** What events do to figures of sponsorships. */
final class SponsorshipSteps {

    private SponsorshipSteps() {}

    /** Nothing where the event is about something else. */
    static Step of(String type, Payload event) {
        return switch (type) {
            case "sponsorship.pledged" -> enter(event, "sponsorshipId", Sponsorships.amounts(event.in("pledge")));
            case "sponsorship-end.corrected" ->
                restate(event, "sponsorshipId", Sponsorships.endingOn(event.day("endedOn"), event.in("pledge")));
            case "sponsorship-end.voided" -> restate(event, "sponsorshipId", Sponsorships.amounts(event.in("pledge")));
            case "sponsorship.amended" -> restate(event, "sponsorshipId", Sponsorships.amounts(event.in("pledge")));
            case "sponsorship.ended" ->
                new Step.End(event.text("associationId"), event.text("sponsorshipId"), event.day("endedOn"));
            case "sponsorship.voided" -> restate(event, "sponsorshipId", List.of());
            default -> new Step.Nothing();
        };
    }
}
