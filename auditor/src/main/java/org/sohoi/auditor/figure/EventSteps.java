package org.sohoi.auditor.figure;

import static org.sohoi.auditor.figure.Series.ADMISSIONS;
import static org.sohoi.auditor.figure.Series.ASSOCIATIONS;
import static org.sohoi.auditor.figure.Series.DEPARTURES;
import static org.sohoi.auditor.figure.Series.DONATIONS;
import static org.sohoi.auditor.figure.Series.MEMBERS;
import static org.sohoi.auditor.figure.Series.MOBILISED;
import static org.sohoi.auditor.figure.Series.OPENING_BALANCES;
import static org.sohoi.auditor.figure.Series.OPERATING_FUNDS;
import static org.sohoi.auditor.figure.Series.SPECIAL_NATURE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each type of event does to figures, by the definitions that the catalogue gives for them. */
final class EventSteps {

    /** An association's roll is opened once, and so has no id of its own. */
    private static final String ROLL_OPENING = "opening of the roll";

    private EventSteps() {}

    /** @throws IllegalArgumentException when the event does not say what events of its type say */
    static Step of(String type, Payload event) {
        return switch (type) {
            case "association.registered" -> enter(event, null, List.of(Amount.of(ASSOCIATIONS, effective(event), 1)));
            case "special-nature.recognised" ->
                enter(event, null, List.of(Amount.of(SPECIAL_NATURE, effective(event), 1)));
            case "special-nature.withdrawn" ->
                enter(event, null, List.of(Amount.of(SPECIAL_NATURE, effective(event), -1)));
            case "association.dissolved", "association.merged" ->
                new Step.EndAssociation(event.text("associationId"), effective(event));
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
            case "fund-year.opened" -> enter(event, null, List.of(openingBalance(event)));
            case "donation.recorded" -> enter(event, "entryId", donation(event));
            case "donation.corrected" -> restate(event, "entryId", donation(event));
            case "operating-funds.recorded" -> enter(event, "entryId", operatingFunds(event));
            case "operating-funds.corrected" -> restate(event, "entryId", operatingFunds(event));
            case "scholarship.awarded" -> given(event, "scholarship", "SCHOLARSHIP");
            case "support.provided" -> given(event, "support", "SUPPORT");
            case "reward.given" -> given(event, "reward", "REWARD");
            case "disbursement.corrected" -> {
                Payload disbursement = event.in("disbursement");
                yield restate(
                        event,
                        "entryId",
                        Disbursements.amounts(effective(event), disbursement, disbursement.text("kind")));
            }
            case "donation.voided", "operating-funds.voided", "disbursement.voided", "membership-entry.voided" ->
                restate(event, "entryId", List.of());
            case "sponsorship.pledged" -> enter(event, "sponsorshipId", Sponsorships.amounts(event.in("pledge")));
            case "sponsorship-end.corrected" ->
                restate(event, "sponsorshipId", Sponsorships.endingOn(event.day("endedOn"), event.in("pledge")));
            case "sponsorship-end.voided" -> restate(event, "sponsorshipId", Sponsorships.amounts(event.in("pledge")));
            case "sponsorship.amended" -> restate(event, "sponsorshipId", Sponsorships.amounts(event.in("pledge")));
            case "sponsorship.ended" ->
                new Step.End(event.text("associationId"), event.text("sponsorshipId"), event.day("endedOn"));
            default -> new Step.Nothing();
        };
    }

    private static LocalDate effective(Payload event) {
        return event.day("effectiveOn");
    }

    private static Step enter(Payload event, @Nullable String entry, List<Amount> amounts) {
        return new Step.Enter(event.text("associationId"), entry == null ? null : event.text(entry), amounts);
    }

    private static Step restate(Payload event, String entry, List<Amount> amounts) {
        return new Step.Restate(event.text("associationId"), event.text(entry), amounts);
    }

    private static Step given(Payload event, String member, String kind) {
        return enter(event, "entryId", Disbursements.amounts(effective(event), event.in(member), kind));
    }

    private static Amount opening(Payload event) {
        return Amount.of(MEMBERS, effective(event), event.number("members"));
    }

    private static Amount openingBalance(Payload event) {
        return Amount.of(
                OPENING_BALANCES,
                LocalDate.of(Math.toIntExact(event.number("year")), 1, 1),
                event.number("openingBalance"));
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

    private static List<Amount> donation(Payload event) {
        Payload donation = event.in("donation");
        String donor = donation.in("donor").text("kind");
        return List.of(
                Amount.of(DONATIONS, effective(event), 1).by("donorKind", donor),
                Amount.of(MOBILISED, effective(event), donation.number("cash"))
                        .by("form", "CASH")
                        .by("donorKind", donor),
                Amount.of(MOBILISED, effective(event), donation.valuations())
                        .by("form", "IN_KIND")
                        .by("donorKind", donor));
    }

    private static List<Amount> operatingFunds(Payload event) {
        return List.of(Amount.of(OPERATING_FUNDS, effective(event), event.number("amount"))
                .by("source", event.text("source")));
    }
}
