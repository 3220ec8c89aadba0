package org.sohoi.auditor.figure;

import static org.sohoi.auditor.figure.EventSteps.effective;
import static org.sohoi.auditor.figure.EventSteps.enter;
import static org.sohoi.auditor.figure.EventSteps.restate;
import static org.sohoi.auditor.figure.Series.DONATIONS;
import static org.sohoi.auditor.figure.Series.MOBILISED;
import static org.sohoi.auditor.figure.Series.OPENING_BALANCES;
import static org.sohoi.auditor.figure.Series.OPERATING_FUNDS;

import java.time.LocalDate;
import java.util.List;

/** What events do to figures of funds: what comes in, and what is given. */
final class FundSteps {

    private FundSteps() {}

    /** Nothing where the event is about something else. */
    static Step of(String type, Payload event) {
        return switch (type) {
            case "fund-year.opened" ->
                new Step.Enter(event.text("associationId"), opening(event), List.of(openingBalance(event)));
            case "fund-year-opening.corrected" ->
                new Step.Restate(event.text("associationId"), opening(event), List.of(openingBalance(event)));
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
            case "donation.voided", "operating-funds.voided", "disbursement.voided" ->
                restate(event, "entryId", List.of());
            default -> new Step.Nothing();
        };
    }

    private static Step given(Payload event, String member, String kind) {
        return enter(event, "entryId", Disbursements.amounts(effective(event), event.in(member), kind));
    }

    /** A year is opened once, and so its opening has no id of its own. */
    private static String opening(Payload event) {
        return "opening of the fund year " + event.number("year");
    }

    private static Amount openingBalance(Payload event) {
        return Amount.of(
                OPENING_BALANCES,
                LocalDate.of(Math.toIntExact(event.number("year")), 1, 1),
                event.number("openingBalance"));
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
