package org.sohoi.query.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.sohoi.events.LedgerEvent;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationDissolved;
import org.sohoi.events.association.AssociationMerged;
import org.sohoi.events.association.AssociationMoved;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.association.SpecialNatureRecognised;
import org.sohoi.events.association.SpecialNatureWithdrawn;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Disbursement;
import org.sohoi.events.fund.DisbursementCorrected;
import org.sohoi.events.fund.DisbursementVoided;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.DonationCorrected;
import org.sohoi.events.fund.DonationRecorded;
import org.sohoi.events.fund.DonationVoided;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.FundYearOpened;
import org.sohoi.events.fund.FundYearOpeningCorrected;
import org.sohoi.events.fund.InKindItem;
import org.sohoi.events.fund.OperatingFundsCorrected;
import org.sohoi.events.fund.OperatingFundsRecorded;
import org.sohoi.events.fund.OperatingFundsSource;
import org.sohoi.events.fund.OperatingFundsVoided;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.RewardGiven;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.ScholarshipAwarded;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.fund.SupportProvided;
import org.sohoi.events.fund.Valuation;
import org.sohoi.events.fund.ValuationMethod;
import org.sohoi.events.membership.DepartureReason;
import org.sohoi.events.membership.MemberEnrolled;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembersDeparted;
import org.sohoi.events.membership.MembershipEnded;
import org.sohoi.events.membership.MembershipEntryCorrected;
import org.sohoi.events.membership.MembershipEntryVoided;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.membership.MembershipRollOpeningCorrected;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.Sponsor;
import org.sohoi.events.sponsorship.SponsorKind;
import org.sohoi.events.sponsorship.SponsorshipAmended;
import org.sohoi.events.sponsorship.SponsorshipEndCorrected;
import org.sohoi.events.sponsorship.SponsorshipEndVoided;
import org.sohoi.events.sponsorship.SponsorshipEnded;
import org.sohoi.events.sponsorship.SponsorshipPledged;
import org.sohoi.events.sponsorship.SponsorshipVoided;
import org.sohoi.events.territory.Level;

/** Makes up what may happen next: entries on any day, late ones too, and corrections, voids and ends of earlier ones. */
final class RandomHistory {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 2_100;
    private static final int LAST_THAT_IS_VOIDED = 6;
    private static final int OPENING = 9;

    private final Random random;
    private final RandomPeople people;
    private final List<Living> associations = new ArrayList<>();
    private final List<Made> entries = new ArrayList<>();
    private final Map<UUID, Running> sponsorships = new HashMap<>();

    RandomHistory(long seed) {
        this.random = new Random(seed);
        this.people = new RandomPeople(random);
    }

    LedgerEvent next() {
        int dice = random.nextInt(100);
        if (associations.isEmpty() || dice < 4) {
            return registered();
        }
        if (dice < 8) {
            return people.identified();
        }
        Living association = oneOf(associations);
        if (dice < 15) {
            return lifeOf(association);
        }
        if (dice < 35 && !entries.isEmpty()) {
            return change(entries.get(random.nextInt(entries.size())));
        }
        return association.ended ? next() : entry(association);
    }

    private LedgerEvent registered() {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        UUID superior = associations.isEmpty() || random.nextBoolean() ? null : oneOf(associations).id;
        Level level = oneOf(Level.values());
        Living association = new Living(id, FIRST_DAY.plusDays(random.nextInt(700)));
        associations.add(association);
        return new AssociationRegistered(
                id,
                association.lastChange,
                "N" + id,
                "Hội " + id,
                level,
                RandomMap.unit(random, level),
                oneOf(Field.values()),
                superior);
    }

    private LedgerEvent lifeOf(Living association) {
        if (association.ended) {
            return next();
        }
        int dice = random.nextInt(10);
        LocalDate day = association.lastChange.plusDays(random.nextInt(150));
        if (day.isBefore(RandomMap.REFORM)) {
            association.lastChange = day;
        } else {
            day = association.lastChange;
        }
        if (dice < 4) {
            Level level = oneOf(Level.values());
            return new AssociationMoved(association.id, day, level, RandomMap.unit(random, level), "decision");
        }
        if (dice < 5) {
            association.ended = true;
            return random.nextBoolean()
                    ? new AssociationDissolved(association.id, day, "decision")
                    : new AssociationMerged(association.id, day, oneOf(associations).id, "decision");
        }
        association.special = !association.special;
        return association.special
                ? new SpecialNatureRecognised(association.id, day, "decision")
                : new SpecialNatureWithdrawn(association.id, day, "decision");
    }

    private LedgerEvent entry(Living of) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        int year = 2021 + random.nextInt(5);
        int kind = random.nextInt(11);
        if (kind < 9 || (kind == 9 && !of.rollIsOpen)) {
            entries.add(new Made(of.id, id, kind));
        }
        return switch (kind) {
            case 0 -> new MembersAdmitted(of.id, id, day(), count());
            case 1 -> new MemberEnrolled(of.id, id, day(), UUID.randomUUID());
            case 2 -> new MembersDeparted(of.id, id, day(), count(), oneOf(DepartureReason.values()));
            case 3 -> new MembershipEnded(of.id, id, day(), UUID.randomUUID(), oneOf(DepartureReason.values()));
            case 4 -> new DonationRecorded(of.id, year, id, day(), donation());
            case 5 -> given(of.id, year, id);
            case 6 -> new OperatingFundsRecorded(of.id, year, id, day(), vnd(), oneOf(OperatingFundsSource.values()));
            case 7, 8 -> {
                sponsorships.put(id, new Running(pledge()));
                yield new SponsorshipPledged(id, of.id, sponsorships.get(id).pledge);
            }
            case 9 -> opening(of);
            default -> fundOpening(of, year);
        };
    }

    private LedgerEvent opening(Living of) {
        if (of.rollIsOpen) {
            return new MembershipRollOpeningCorrected(of.id, day(), count(), "mistake");
        }
        of.rollIsOpen = true;
        return new MembershipRollOpened(of.id, day(), random.nextInt(4) == 0 ? 0 : count());
    }

    private LedgerEvent fundOpening(Living of, int year) {
        Vnd balance = random.nextInt(4) == 0 ? Vnd.ZERO : vnd();
        Vnd previous = of.fundOpenings.put(year, balance);
        return previous == null
                ? new FundYearOpened(of.id, year, balance, vnd())
                : new FundYearOpeningCorrected(of.id, year, balance, previous, "mistake");
    }

    private LedgerEvent given(UUID association, int year, UUID id) {
        Disbursement disbursement = disbursement();
        if (disbursement instanceof Scholarship scholarship) {
            return new ScholarshipAwarded(association, year, id, day(), scholarship);
        }
        return disbursement instanceof Support support
                ? new SupportProvided(association, year, id, day(), support)
                : new RewardGiven(association, year, id, day(), (Reward) disbursement);
    }

    private LedgerEvent change(Made entry) {
        if (entry.kind == OPENING) {
            return new MembershipRollOpeningCorrected(
                    entry.association, day(), random.nextInt(4) == 0 ? 0 : count(), "mistake");
        }
        if (entry.kind > LAST_THAT_IS_VOIDED) {
            return changed(entry);
        }
        boolean last = random.nextInt(3) == 0;
        if (last) {
            entries.remove(entry);
        }
        return last ? ended(entry) : corrected(entry);
    }

    private LedgerEvent ended(Made of) {
        return switch (of.kind) {
            case 0, 1, 2, 3 -> new MembershipEntryVoided(of.association, of.id, "mistake");
            case 4 -> new DonationVoided(of.association, 2023, of.id, "mistake");
            case 5 -> new DisbursementVoided(of.association, 2023, of.id, "mistake");
            default -> new OperatingFundsVoided(of.association, 2023, of.id, "mistake");
        };
    }

    private LedgerEvent corrected(Made of) {
        return switch (of.kind) {
            case 0, 1 -> new MembershipEntryCorrected(of.association, of.id, day(), count(), null, "mistake");
            case 2, 3 ->
                new MembershipEntryCorrected(
                        of.association, of.id, day(), count(), oneOf(DepartureReason.values()), "mistake");
            case 4 -> new DonationCorrected(of.association, 2023, of.id, day(), donation(), "mistake");
            case 5 -> new DisbursementCorrected(of.association, 2023, of.id, day(), disbursement(), "mistake");
            default ->
                new OperatingFundsCorrected(
                        of.association, 2023, of.id, day(), vnd(), oneOf(OperatingFundsSource.values()), "mistake");
        };
    }

    /** Of sponsorships: amended and ended while they run; once ended, the end is corrected, or they run on; void at any time. */
    private LedgerEvent changed(Made of) {
        if (random.nextInt(6) == 0) {
            entries.remove(of);
            return new SponsorshipVoided(of.id, of.association, "mistake");
        }
        Running sponsorship = Objects.requireNonNull(sponsorships.get(of.id));
        boolean rather = random.nextInt(3) == 0;
        if (!sponsorship.ended && !rather) {
            sponsorship.pledge = pledge();
            return new SponsorshipAmended(of.id, of.association, sponsorship.pledge, "mistake");
        }
        if (sponsorship.ended && !rather) {
            return new SponsorshipEndCorrected(of.id, of.association, sponsorship.pledge, day(), "grown up", "mistake");
        }
        sponsorship.ended = !sponsorship.ended;
        return sponsorship.ended
                ? new SponsorshipEnded(of.id, of.association, day(), "early")
                : new SponsorshipEndVoided(of.id, of.association, sponsorship.pledge, "mistake");
    }

    private Donation donation() {
        DonorKind kind = oneOf(DonorKind.values());
        Vnd cash = random.nextBoolean() ? vnd() : Vnd.ZERO;
        List<InKindItem> goods = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0 || (goods.isEmpty() && cash.equals(Vnd.ZERO)); i--) {
            goods.add(new InKindItem(
                    "gạo", new BigDecimal("12.5"), "kg", new Valuation(vnd(), ValuationMethod.INVOICE, day())));
        }
        return new Donation(new Donor(kind, null), cash, goods, null);
    }

    private Disbursement disbursement() {
        return switch (random.nextInt(3)) {
            case 0 -> new Scholarship(recipients(), count(), vnd());
            case 1 -> new Support(oneOf(SupportKind.values()), recipients(), count(), vnd());
            default -> new Reward(recipients(), vnd());
        };
    }

    private Pledge pledge() {
        LocalDate from = day();
        LocalDate until = random.nextBoolean() ? from.plusDays(1 + random.nextInt(900)) : null;
        return new Pledge(new Sponsor(oneOf(SponsorKind.values()), "Bà Sáu"), recipients(), vnd(), from, until);
    }

    private Recipients recipients() {
        BeneficiaryCategory category = oneOf(BeneficiaryCategory.values());
        if (random.nextInt(3) == 0) {
            return new Recipients(category, count(), List.of());
        }
        List<UUID> named = people.some();
        return new Recipients(category, named.size(), named);
    }

    LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private int count() {
        return 1 + random.nextInt(200);
    }

    private Vnd vnd() {
        return Vnd.of(1 + random.nextLong(1_000_000_000_000L));
    }

    private <E> E oneOf(E[] all) {
        return all[random.nextInt(all.length)];
    }

    private <E> E oneOf(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static final class Living {

        private final UUID id;
        private final Map<Integer, Vnd> fundOpenings = new HashMap<>();
        private LocalDate lastChange;
        private boolean special;
        private boolean rollIsOpen;
        private boolean ended;

        private Living(UUID id, LocalDate registeredOn) {
            this.id = id;
            this.lastChange = registeredOn;
        }
    }

    private static final class Running {

        private Pledge pledge;
        private boolean ended;

        private Running(Pledge pledge) {
            this.pledge = pledge;
        }
    }

    private record Made(UUID association, UUID id, int kind) {}
}
