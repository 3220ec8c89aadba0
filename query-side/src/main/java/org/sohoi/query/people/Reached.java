package org.sohoi.query.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.query.measures.catalogue.Reach;

/** Whom an entry reaches, of those whom it names: what is given away on its day, a sponsorship as long as it lasts. */
final class Reached {

    private Reached() {}

    /** Nobody by a reward, which is an honour. */
    static Set<Covered> by(UUID association, UUID entry, LocalDate day, Disbursement disbursement) {
        LocalDate next = day.plusDays(1);
        if (disbursement instanceof Scholarship scholarship) {
            return each(association, entry, scholarship.recipients(), Reach.SCHOLARSHIP, null, day, next);
        }
        if (disbursement instanceof Support support) {
            String kind = support.supportKind().name();
            return each(association, entry, support.recipients(), Reach.SUPPORT, kind, day, next);
        }
        return Set.of();
    }

    /** Nobody by a pledge that ends on the day on which it begins. */
    static Set<Covered> by(UUID association, UUID sponsorship, Pledge pledge) {
        LocalDate until = pledge.until();
        return until != null && !until.isAfter(pledge.from())
                ? Set.of()
                : each(association, sponsorship, pledge.recipients(), Reach.SPONSORSHIP, null, pledge.from(), until);
    }

    private static Set<Covered> each(
            UUID association,
            UUID entry,
            Recipients recipients,
            Reach way,
            @Nullable String supportKind,
            LocalDate from,
            @Nullable LocalDate until) {
        String category = recipients.category().name();
        return recipients.beneficiaries().stream()
                .map(person -> new Covered(entry, association, person, way, supportKind, category, from, until))
                .collect(Collectors.toSet());
    }
}
