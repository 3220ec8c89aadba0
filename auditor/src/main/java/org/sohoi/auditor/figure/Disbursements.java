package org.sohoi.auditor.figure;

import java.time.LocalDate;
import java.util.List;

/** What a scholarship, a support or a reward amounts to. */
final class Disbursements {

    private Disbursements() {}

    static List<Amount> amounts(LocalDate day, Payload disbursement, String kind) {
        Payload recipients = disbursement.in("recipients");
        String category = recipients.text("category");
        Amount people =
                Amount.of(Series.REWARDS, day, recipients.number("headCount")).by("category", category);
        Amount value = Amount.of(Series.DISBURSED, day, disbursement.number("value"))
                .by("category", category)
                .by("disbursementKind", kind);
        return switch (kind) {
            case "SCHOLARSHIP" ->
                List.of(
                        counted(Series.SCHOLARSHIPS, people, disbursement.number("awards")),
                        counted(Series.SCHOLARSHIP_PEOPLE, people, people.amount()),
                        counted(Series.UNRESOLVED_SCHOLARSHIP_PEOPLE, people, recipients.unresolved()),
                        value);
            case "SUPPORT" -> {
                String support = disbursement.text("supportKind");
                Amount supported = people.by("supportKind", support);
                yield List.of(
                        counted(Series.SUPPORTS, supported, disbursement.number("instances")),
                        counted(Series.SUPPORT_PEOPLE, supported, people.amount()),
                        counted(Series.UNRESOLVED_SUPPORT_PEOPLE, supported, recipients.unresolved()),
                        value.by("supportKind", support));
            }
            case "REWARD" -> List.of(people, value);
            default -> throw new IllegalArgumentException("no disbursement: " + kind);
        };
    }

    private static Amount counted(Series series, Amount like, long amount) {
        return new Amount(series, like.day(), amount, like.dimensions());
    }
}
