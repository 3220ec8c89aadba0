package org.sohoi.auditor.figure;

import java.time.LocalDate;
import java.util.List;

/** What a scholarship, a support or a reward amounts to. */
final class Disbursements {

    private Disbursements() {}

    static List<Amount> amounts(LocalDate day, Payload disbursement, String kind) {
        Reached reached = new Reached(day, disbursement.in("recipients"));
        Amount value =
                reached.by(Series.DISBURSED, disbursement.number("value")).by("disbursementKind", kind);
        return switch (kind) {
            case "SCHOLARSHIP" ->
                List.of(
                        reached.by(Series.SCHOLARSHIPS, disbursement.number("awards")),
                        reached.people(Series.SCHOLARSHIP_PEOPLE),
                        reached.unresolved(Series.UNRESOLVED_SCHOLARSHIP_PEOPLE),
                        value);
            case "SUPPORT" -> support(reached, disbursement, value);
            case "REWARD" -> List.of(reached.people(Series.REWARDS), value);
            default -> throw new IllegalArgumentException("no disbursement: " + kind);
        };
    }

    private static List<Amount> support(Reached reached, Payload disbursement, Amount value) {
        String kind = disbursement.text("supportKind");
        return List.of(
                reached.by(Series.SUPPORTS, disbursement.number("instances")).by("supportKind", kind),
                reached.people(Series.SUPPORT_PEOPLE).by("supportKind", kind),
                reached.unresolved(Series.UNRESOLVED_SUPPORT_PEOPLE).by("supportKind", kind),
                value.by("supportKind", kind));
    }

    /** Whom it reached, and when. */
    private record Reached(LocalDate day, Payload recipients) {

        Amount by(Series series, long amount) {
            return Amount.of(series, day, amount).by("category", recipients.text("category"));
        }

        Amount people(Series series) {
            return by(series, recipients.number("headCount"));
        }

        Amount unresolved(Series series) {
            return by(series, recipients.unresolved());
        }
    }
}
