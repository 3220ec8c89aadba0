package org.sohoi.benchmarks.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.membership.DepartureReason;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembersDeparted;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;

/**
 * A province's history of any length: 439 associations of all levels, three years in which the days go by as the events
 * do, one entry in ten backdated by up to a year, one in fifty a correction. The larger an association, the more it enters;
 * a dozen move to another district.
 */
final class SyntheticEvents {

    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    static final int DAYS = 3 * 365;
    static final int ASSOCIATIONS = 439;

    private static final int DISTRICTS = 9;
    private static final int COMMUNES = 106;
    private static final int FIRST_OF_DISTRICTS = 40;
    private static final int FIRST_OF_COMMUNES = 150;

    /** Of the associations of communes, to a commune of another district. */
    private static final int MOVE_ONE_IN = 25;

    private static final int DONATIONS_REMEMBERED = 5_000;

    private final Random random = new Random(20230825);
    private final List<UUID> associations = new ArrayList<>();
    private final List<DonationRecorded> donations = new ArrayList<>();
    private final long events;

    SyntheticEvents(long events) {
        this.events = events;
    }

    /** The map and the associations on it, before anything else. */
    List<LedgerEvent> foundation() {
        List<LedgerEvent> foundation = new ArrayList<>();
        foundation.add(new UnitDefined("84", "Tỉnh mẫu", Level.PROVINCE, null, null));
        for (int i = 0; i < DISTRICTS; i++) {
            foundation.add(new UnitDefined(district(i), "Huyện mẫu " + i, Level.DISTRICT, "84", null));
        }
        for (int i = 0; i < COMMUNES; i++) {
            foundation.add(new UnitDefined(commune(i), "Xã mẫu " + i, Level.COMMUNE, district(i % DISTRICTS), null));
        }
        for (int i = 0; i < ASSOCIATIONS; i++) {
            foundation.add(association(i));
        }
        for (int i = FIRST_OF_COMMUNES; i < ASSOCIATIONS; i += MOVE_ONE_IN) {
            foundation.add(new AssociationMoved(
                    associations.get(i), FIRST_DAY.plusDays(200), Level.COMMUNE, commune((i + 1) % COMMUNES), "mẫu"));
        }
        return foundation;
    }

    private AssociationRegistered association(int number) {
        UUID id = id();
        associations.add(id);
        Level level = number < FIRST_OF_DISTRICTS
                ? Level.PROVINCE
                : number < FIRST_OF_COMMUNES ? Level.DISTRICT : Level.COMMUNE;
        String unit = switch (level) {
            case PROVINCE -> "84";
            case DISTRICT -> district(number % DISTRICTS);
            case COMMUNE -> commune(number % COMMUNES);
        };
        Field field = Field.values()[number % Field.values().length];
        return new AssociationRegistered(
                id, FIRST_DAY.minusYears(1), "S-" + number, "Hội mẫu " + number, level, unit, field, null);
    }

    /** What is entered as the n-th of all. */
    LedgerEvent entry(long n) {
        LocalDate day = FIRST_DAY.plusDays(n * DAYS / events);
        if (random.nextInt(10) == 0) {
            day = day.minusDays(random.nextInt(365));
        }
        if (random.nextInt(50) == 0 && !donations.isEmpty()) {
            DonationRecorded wrong = donations.get(random.nextInt(donations.size()));
            return new DonationCorrected(
                    wrong.associationId(), wrong.year(), wrong.entryId(), wrong.effectiveOn(), donation(), "mẫu");
        }
        UUID association = association();
        int kind = random.nextInt(100);
        if (kind < 40) {
            return remembered(new DonationRecorded(association, day.getYear(), id(), day, donation()));
        }
        if (kind < 55) {
            return new ScholarshipAwarded(
                    association, day.getYear(), id(), day, new Scholarship(recipients(), 5, vnd(5_000_000)));
        }
        if (kind < 80) {
            SupportKind support = SupportKind.values()[random.nextInt(SupportKind.values().length)];
            return new SupportProvided(
                    association, day.getYear(), id(), day, new Support(support, recipients(), 5, vnd(3_000_000)));
        }
        return kind < 95
                ? new MembersAdmitted(association, id(), day, 1 + random.nextInt(20))
                : new MembersDeparted(association, id(), day, 1, DepartureReason.RESIGNED);
    }

    private DonationRecorded remembered(DonationRecorded donation) {
        if (donations.size() < DONATIONS_REMEMBERED) {
            donations.add(donation);
        } else {
            donations.set(random.nextInt(DONATIONS_REMEMBERED), donation);
        }
        return donation;
    }

    private UUID association() {
        double skewed = random.nextDouble() * random.nextDouble();
        return associations.get((int) (skewed * ASSOCIATIONS));
    }

    private Donation donation() {
        DonorKind kind = DonorKind.values()[random.nextInt(DonorKind.values().length)];
        String name = kind == DonorKind.ANONYMOUS ? null : "Nhà hảo tâm mẫu";
        return new Donation(new Donor(kind, name), vnd(10_000_000), List.of(), null);
    }

    private Recipients recipients() {
        BeneficiaryCategory[] categories = BeneficiaryCategory.values();
        return new Recipients(categories[random.nextInt(categories.length)], 5, List.of());
    }

    private Vnd vnd(int most) {
        return Vnd.of(1 + random.nextInt(most));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static String district(int number) {
        return "84" + number;
    }

    private static String commune(int number) {
        return "29%03d".formatted(number);
    }
}
