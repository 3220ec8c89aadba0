package org.sohoi.query.awards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.RewardGiven;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.territory.Level;

/**
 * Awards and rewards of three associations, many of them corrected and voided, some more than once; on few days, so that
 * many fall on the same; and now and then two associations give their entries the same id.
 */
final class RandomAwards {

    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    static final int DAYS = 40;

    private static final int ENTRIES = 40;

    private final Random random;
    private final List<UUID> associations =
            Stream.generate(UUID::randomUUID).limit(3).toList();
    private final List<Entered> entered = new ArrayList<>();

    private record Entered(UUID association, UUID entry, Class<? extends Disbursement> kind) {}

    RandomAwards(Random random) {
        this.random = random;
    }

    /** One in the first unit, the others in the second. */
    LedgerEvent[] registrations(String first, String second) {
        return IntStream.range(0, associations.size())
                .mapToObj(i -> new AssociationRegistered(
                        associations.get(i),
                        FIRST_DAY.minusYears(1),
                        "N-" + associations.get(i),
                        name(associations.get(i)),
                        Level.DISTRICT,
                        i == 0 ? first : second,
                        Field.OTHER,
                        null))
                .toArray(LedgerEvent[]::new);
    }

    static String name(UUID association) {
        return "Hội " + association;
    }

    UUID anyAssociation() {
        return associations.get(random.nextInt(associations.size()));
    }

    UUID theOneInTheFirstUnit() {
        return associations.get(0);
    }

    LocalDate anyDay() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    LedgerEvent[] events(int count) {
        return Stream.generate(this::event).limit(count).toArray(LedgerEvent[]::new);
    }

    private LedgerEvent event() {
        if (entered.size() < 3 || (entered.size() < ENTRIES && random.nextInt(3) == 0)) {
            return entry();
        }
        Entered before = entered.get(random.nextInt(entered.size()));
        if (random.nextInt(3) == 0) {
            return new DisbursementVoided(before.association, 2023, before.entry, "mistake");
        }
        return new DisbursementCorrected(
                before.association, 2023, before.entry, anyDay(), disbursement(before.kind), "mistake");
    }

    private LedgerEvent entry() {
        UUID association = anyAssociation();
        UUID entry = !entered.isEmpty() && random.nextInt(6) == 0 ? ofAnother(association) : UUID.randomUUID();
        Class<? extends Disbursement> kind = List.of(Scholarship.class, Support.class, Support.class, Reward.class)
                .get(random.nextInt(4));
        entered.add(new Entered(association, entry, kind));
        Disbursement disbursement = disbursement(kind);
        if (disbursement instanceof Scholarship scholarship) {
            return new ScholarshipAwarded(association, 2023, entry, anyDay(), scholarship);
        }
        return disbursement instanceof Support support
                ? new SupportProvided(association, 2023, entry, anyDay(), support)
                : new RewardGiven(association, 2023, entry, anyDay(), (Reward) disbursement);
    }

    private UUID ofAnother(UUID association) {
        return entered.stream()
                .filter(other -> entered.stream()
                        .noneMatch(own -> own.association.equals(association) && own.entry.equals(other.entry)))
                .findFirst()
                .map(Entered::entry)
                .orElseGet(UUID::randomUUID);
    }

    private Disbursement disbursement(Class<? extends Disbursement> kind) {
        Recipients recipients = recipients();
        Vnd value = Vnd.of(random.nextLong(1, 1_000_000_000L));
        if (kind == Scholarship.class) {
            return new Scholarship(recipients, recipients.headCount() + random.nextInt(3), value);
        }
        return kind == Support.class
                ? new Support(any(SupportKind.values()), recipients, recipients.headCount() + random.nextInt(9), value)
                : new Reward(recipients, value);
    }

    private Recipients recipients() {
        int people = 1 + random.nextInt(5);
        List<UUID> named = random.nextBoolean()
                ? List.of()
                : Stream.generate(UUID::randomUUID).limit(people).toList();
        return new Recipients(any(BeneficiaryCategory.values()), people, named);
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
