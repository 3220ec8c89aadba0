package org.sohoi.auditor.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each type of event does to figures, by the definitions that the catalogue gives for them. */
final class EventSteps {

    private EventSteps() {}

    /** @throws IllegalArgumentException when the event does not say what events of its type say */
    static Step of(String type, Payload event) {
        String subject = type.contains(".") ? type.substring(0, type.indexOf('.')) : type;
        return switch (subject) {
            case "association", "special-nature" -> AssociationSteps.of(type, event);
            case "membership-roll", "membership-roll-opening", "members", "member", "membership", "membership-entry" ->
                MembershipSteps.of(type, event);
            case "fund-year",
                    "fund-year-opening",
                    "donation",
                    "operating-funds",
                    "scholarship",
                    "support",
                    "reward",
                    "disbursement" -> FundSteps.of(type, event);
            case "sponsorship", "sponsorship-end" -> SponsorshipSteps.of(type, event);
            default -> new Step.Nothing();
        };
    }

    static LocalDate effective(Payload event) {
        return event.day("effectiveOn");
    }

    static Step enter(Payload event, @Nullable String entry, List<Amount> amounts) {
        return new Step.Enter(event.text("associationId"), entry == null ? null : event.text(entry), amounts);
    }

    static Step restate(Payload event, String entry, List<Amount> amounts) {
        return new Step.Restate(event.text("associationId"), event.text(entry), amounts);
    }
}
