package org.sohoi.auditor.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pledge amounts to: sponsors and people as long as it lasts, and what it is worth once. */
final class Sponsorships {

    private Sponsorships() {}

    static List<Amount> amounts(Payload pledge) {
        return amounts(pledge, pledge.dayOrNull("until"));
    }

    /** The same, ending on that day: on its first one at the earliest, and when it was pledged to end at the latest. */
    static List<Amount> endingOn(LocalDate day, Payload pledge) {
        LocalDate from = pledge.day("from");
        LocalDate until = pledge.dayOrNull("until");
        LocalDate end = day.isBefore(from) ? from : day;
        return amounts(pledge, until != null && until.isBefore(end) ? until : end);
    }

    private static List<Amount> amounts(Payload pledge, @Nullable LocalDate until) {
        LocalDate from = pledge.day("from");
        String sponsor = pledge.in("sponsor").text("kind");
        Payload recipients = pledge.in("recipients");
        String category = recipients.text("category");
        List<Amount> amounts = new ArrayList<>(List.of(
                Amount.of(Series.SPONSORS, from, 1).by("sponsorKind", sponsor),
                Amount.of(Series.SPONSORED_PEOPLE, from, recipients.number("headCount"))
                        .by("category", category),
                Amount.of(Series.UNRESOLVED_SPONSORED_PEOPLE, from, recipients.unresolved())
                        .by("category", category)));
        if (until != null) {
            List.copyOf(amounts).forEach(stock -> amounts.add(stock.until(until)));
        }
        amounts.add(Amount.of(Series.SPONSORSHIP_VALUE, from, pledge.number("value"))
                .by("sponsorKind", sponsor));
        amounts.add(Amount.of(Series.UNRESOLVED_PLEDGED_PEOPLE, from, recipients.unresolved())
                .by("category", category));
        return amounts;
    }
}
