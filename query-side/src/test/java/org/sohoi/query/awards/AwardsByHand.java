package org.sohoi.query.awards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportProvided;

/** Which awards there are, by going through all events from the first. */
final class AwardsByHand {

    /** @param award never a reward */
    record Known(UUID association, UUID entry, LocalDate day, Disbursement award, long position) {

        AwardKind kind() {
            return award instanceof Scholarship ? AwardKind.SCHOLARSHIP : AwardKind.SUPPORT;
        }

        int recipients() {
            return Math.max(1, award.recipients().beneficiaries().size());
        }

        boolean isThe(Award found) {
            return found.entryId().equals(entry)
                    && found.association().id().equals(association)
                    && found.association().name().equals(RandomAwards.name(association))
                    && found.kind() == kind()
                    && found.awardedOn().equals(day)
                    && found.supportKind() == (award instanceof Support support ? support.supportKind() : null)
                    && found.category() == award.recipients().category()
                    && found.people() == award.recipients().headCount()
                    && found.times()
                            == (award instanceof Support support ? support.instances() : ((Scholarship) award).awards())
                    && found.value() == award.value().amount()
                    && found.beneficiaries().equals(award.recipients().beneficiaries())
                    && found.position() == position;
        }
    }

    private AwardsByHand() {}

    /** @param events by position */
    static List<Known> knownAt(Map<Long, LedgerEvent> events, long position) {
        Map<String, Known> entries = new TreeMap<>();
        events.forEach((at, event) -> {
            if (at > position) {
                return;
            }
            if (event instanceof ScholarshipAwarded e) {
                put(entries, new Known(e.associationId(), e.entryId(), e.effectiveOn(), e.scholarship(), at));
            } else if (event instanceof SupportProvided e) {
                put(entries, new Known(e.associationId(), e.entryId(), e.effectiveOn(), e.support(), at));
            } else if (event instanceof DisbursementCorrected e
                    && (e.disbursement() instanceof Scholarship || e.disbursement() instanceof Support)) {
                put(entries, new Known(e.associationId(), e.entryId(), e.effectiveOn(), e.disbursement(), at));
            } else if (event instanceof DisbursementVoided e) {
                entries.remove(key(e.associationId(), e.entryId()));
            }
        });
        return entries.values().stream()
                .sorted(Comparator.comparing(Known::day).thenComparing(Known::position))
                .toList();
    }

    private static void put(Map<String, Known> entries, Known known) {
        entries.put(key(known.association, known.entry), known);
    }

    private static String key(UUID association, UUID entry) {
        return association + " " + entry;
    }
}
