package org.sohoi.standalone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.sohoi.command.association.DissolveAssociation;
import org.sohoi.command.association.GiveDissolutionNotice;
import org.sohoi.command.association.MoveAssociation;
import org.sohoi.command.association.RecogniseSpecialNature;
import org.sohoi.command.association.RegisterAssociation;
import org.sohoi.command.association.WithdrawSpecialNature;
import org.sohoi.command.fund.AwardScholarship;
import org.sohoi.command.fund.CorrectDisbursement;
import org.sohoi.command.fund.CorrectDonation;
import org.sohoi.command.fund.CorrectFundYearOpening;
import org.sohoi.command.fund.DisbursementKind;
import org.sohoi.command.fund.GiveReward;
import org.sohoi.command.fund.ProvideSupport;
import org.sohoi.command.fund.RecordDonation;
import org.sohoi.command.fund.VoidDisbursement;
import org.sohoi.command.fund.VoidDonation;
import org.sohoi.command.membership.AdmitMembers;
import org.sohoi.command.membership.CorrectMembershipEntry;
import org.sohoi.command.membership.CorrectMembershipRollOpening;
import org.sohoi.command.membership.EntryKind;
import org.sohoi.command.membership.OpenMembershipRoll;
import org.sohoi.command.membership.RecordDepartures;
import org.sohoi.command.membership.VoidMembershipEntry;
import org.sohoi.command.sponsorship.AmendSponsorship;
import org.sohoi.command.sponsorship.CorrectSponsorshipEnd;
import org.sohoi.command.sponsorship.EndSponsorship;
import org.sohoi.command.sponsorship.PledgeSponsorship;
import org.sohoi.command.sponsorship.VoidSponsorship;
import org.sohoi.command.sponsorship.VoidSponsorshipEnd;
import org.sohoi.command.territory.DefineUnit;
import org.sohoi.command.territory.ReorganiseUnits;
import org.sohoi.events.LedgerMetaData;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;
import org.sohoi.events.fund.InKindItem;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.fund.Reward;
import org.sohoi.events.fund.Scholarship;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.fund.Valuation;
import org.sohoi.events.fund.ValuationMethod;
import org.sohoi.events.membership.DepartureReason;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.Sponsor;
import org.sohoi.events.sponsorship.SponsorKind;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.NewUnit;
import org.sohoi.events.territory.Succession;

/** Sends whatever comes to mind, on any day of three years; many a command is turned away, as it should be. */
final class RandomBookkeeping {

    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    static final int DAYS = 3 * 365;

    private static final LocalDate LAST_DAY_OF_SOME = LocalDate.of(2025, 8, 31);

    private static final List<String> COMMUNES = List.of("29242", "29254", "29266", "29275");
    private static final List<String> DISTRICTS = List.of("842", "844");

    private record Entry(UUID association, UUID id, Kind kind) {}

    private enum Kind {
        DONATION,
        SCHOLARSHIP,
        SUPPORT,
        REWARD,
        ADMISSION,
        DEPARTURE,
        PLEDGE,
        ROLL
    }

    private final CommandGateway gateway;
    private final Random random;
    private final List<UUID> associations = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private int accepted;

    RandomBookkeeping(CommandGateway gateway, Random random) {
        this.gateway = gateway;
        this.random = random;
    }

    int accepted() {
        return accepted;
    }

    /** A map of two districts with two communes each; once only. */
    void map() {
        send(new DefineUnit("84", "Trà Vinh", Level.PROVINCE, null, null));
        DISTRICTS.forEach(code -> send(new DefineUnit(code, code, Level.DISTRICT, "84", null)));
        for (int i = 0; i < 4; i++) {
            send(new DefineUnit(COMMUNES.get(i), COMMUNES.get(i), Level.COMMUNE, DISTRICTS.get(i / 2), null));
        }
    }

    /** The districts end, two communes become one, and codes live on; once only. */
    void reorganisation() {
        send(new ReorganiseUnits(
                LocalDate.of(2025, 7, 1),
                "sample",
                List.of(
                        new NewUnit("86", "Vĩnh Long", Level.PROVINCE, null),
                        new NewUnit("29242", "a", Level.COMMUNE, "86"),
                        new NewUnit("29254", "b", Level.COMMUNE, "86"),
                        new NewUnit("29266", "c", Level.COMMUNE, "86")),
                List.of(
                        new Succession("84", "86"),
                        new Succession("842", "86"),
                        new Succession("844", "86"),
                        new Succession("29242", "29242"),
                        new Succession("29254", "29254"),
                        new Succession("29266", "29266"),
                        new Succession("29275", "29266"))));
    }

    void associations() {
        register(Level.PROVINCE, "84");
        DISTRICTS.forEach(code -> register(Level.DISTRICT, code));
        COMMUNES.forEach(code -> register(Level.COMMUNE, code));
    }

    private void register(Level level, String unit) {
        UUID id = UUID.randomUUID();
        if (send(new RegisterAssociation(
                id, FIRST_DAY.minusYears(1), "R-" + id, "Hội mẫu", level, unit, pick(Field.values()), null))) {
            associations.add(id);
        }
    }

    void oneMore() {
        UUID association = associations.get(random.nextInt(associations.size()));
        int what = random.nextInt(100);
        if (what < 35) {
            enter(association, pick(Kind.values()));
        } else if (what < 70) {
            enter(association, Kind.DONATION);
        } else if (what < 85) {
            correct();
        } else if (what < 91) {
            voidOne();
        } else if (what < 94) {
            send(new RecogniseSpecialNature(association, day(association), "sample"));
        } else if (what < 96) {
            send(new WithdrawSpecialNature(association, day(association), "sample"));
        } else if (what < 99) {
            String commune = COMMUNES.get(random.nextInt(COMMUNES.size()));
            send(new MoveAssociation(
                    association, FIRST_DAY.plusDays(random.nextInt(800)), Level.COMMUNE, commune, "sample"));
        } else if (random.nextInt(4) == 0) {
            // Most have entries after it, and do not end then.
            LocalDate on = LAST_DAY_OF_SOME.plusDays(random.nextInt(60));
            send(new GiveDissolutionNotice(association, on, "sample"));
            send(new DissolveAssociation(association, on.plusDays(30), "sample"));
        }
    }

    private void enter(UUID association, Kind kind) {
        UUID id = UUID.randomUUID();
        Object command = switch (kind) {
            case DONATION -> new RecordDonation(association, id, day(association), donation());
            case SCHOLARSHIP -> new AwardScholarship(association, id, day(association), scholarship());
            case SUPPORT -> new ProvideSupport(association, id, day(association), support());
            case REWARD -> new GiveReward(association, id, day(association), reward());
            case ADMISSION -> new AdmitMembers(association, id, day(association), 1 + random.nextInt(40));
            case DEPARTURE ->
                new RecordDepartures(
                        association, id, day(association), 1 + random.nextInt(10), pick(DepartureReason.values()));
            case PLEDGE -> new PledgeSponsorship(id, association, pledge(association));
            case ROLL -> new OpenMembershipRoll(association, early(), random.nextInt(60));
        };
        if (send(command)) {
            entries.add(new Entry(association, id, kind));
        }
    }

    private void correct() {
        if (entries.isEmpty()) {
            return;
        }
        Entry entry = entries.get(random.nextInt(entries.size()));
        UUID association = entry.association();
        send(
                switch (entry.kind()) {
                    case DONATION ->
                        random.nextInt(4) == 0
                                ? new CorrectFundYearOpening(
                                        association, day(association).getYear(), amount(900), "sample")
                                : new CorrectDonation(association, entry.id(), day(association), donation(), "sample");
                    case SCHOLARSHIP ->
                        new CorrectDisbursement(association, entry.id(), day(association), scholarship(), "sample");
                    case SUPPORT ->
                        new CorrectDisbursement(association, entry.id(), day(association), support(), "sample");
                    case REWARD ->
                        new CorrectDisbursement(association, entry.id(), day(association), reward(), "sample");
                    case ADMISSION ->
                        new CorrectMembershipEntry(
                                association,
                                entry.id(),
                                EntryKind.ADMISSION,
                                day(association),
                                1 + random.nextInt(40),
                                null,
                                "sample");
                    case DEPARTURE ->
                        new CorrectMembershipEntry(
                                association,
                                entry.id(),
                                EntryKind.DEPARTURE,
                                day(association),
                                1 + random.nextInt(10),
                                pick(DepartureReason.values()),
                                "sample");
                    case PLEDGE ->
                        random.nextBoolean()
                                ? new AmendSponsorship(entry.id(), association, pledge(association), "sample")
                                : new CorrectSponsorshipEnd(
                                        entry.id(), association, day(association), "sample", "sample");
                    case ROLL -> new CorrectMembershipRollOpening(association, early(), random.nextInt(60), "sample");
                });
    }

    private void voidOne() {
        if (entries.isEmpty()) {
            return;
        }
        Entry entry = entries.get(random.nextInt(entries.size()));
        UUID association = entry.association();
        send(
                switch (entry.kind()) {
                    case DONATION -> new VoidDonation(association, entry.id(), "sample");
                    case SCHOLARSHIP, SUPPORT, REWARD ->
                        new VoidDisbursement(
                                association,
                                entry.id(),
                                DisbursementKind.valueOf(entry.kind().name()),
                                "sample");
                    case ADMISSION, DEPARTURE ->
                        new VoidMembershipEntry(
                                association,
                                entry.id(),
                                EntryKind.valueOf(entry.kind().name()),
                                "sample");
                    case PLEDGE ->
                        switch (random.nextInt(3)) {
                            case 0 -> new EndSponsorship(entry.id(), association, day(association), "sample");
                            case 1 -> new VoidSponsorshipEnd(entry.id(), association, "sample");
                            default -> new VoidSponsorship(entry.id(), association, "sample");
                        };
                    case ROLL -> new CorrectMembershipRollOpening(association, early(), 0, "sample");
                });
    }

    private boolean send(Object command) {
        try {
            gateway.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                    .andMetaData(MetaData.with(LedgerMetaData.ACTOR, "a test")));
            accepted++;
            return true;
        } catch (CommandExecutionException e) {
            return false;
        }
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    /** Some associations come to rest, so that they can end. */
    private LocalDate day(UUID association) {
        LocalDate day = day();
        boolean comesToRest = associations.indexOf(association) % 3 == 0;
        return comesToRest && day.isAfter(LAST_DAY_OF_SOME) ? LAST_DAY_OF_SOME : day;
    }

    /** Before most entries. */
    private LocalDate early() {
        return FIRST_DAY.minusDays(random.nextInt(300));
    }

    private Donation donation() {
        DonorKind kind = pick(DonorKind.values());
        Donor donor = new Donor(kind, kind == DonorKind.ANONYMOUS ? null : "mẫu " + random.nextInt(50));
        boolean goods = random.nextInt(3) == 0;
        InKindItem rice = new InKindItem(
                "gạo", BigDecimal.TEN, "kg", new Valuation(amount(200), pick(ValuationMethod.values()), day()));
        return new Donation(
                donor, goods && random.nextBoolean() ? Vnd.ZERO : amount(900), goods ? List.of(rice) : List.of(), null);
    }

    private Scholarship scholarship() {
        int people = 1 + random.nextInt(9);
        return new Scholarship(recipients(people), people + random.nextInt(3), amount(90));
    }

    private Support support() {
        int people = 1 + random.nextInt(9);
        return new Support(pick(SupportKind.values()), recipients(people), people + random.nextInt(5), amount(90));
    }

    private Reward reward() {
        return new Reward(recipients(1 + random.nextInt(9)), amount(90));
    }

    private Pledge pledge(UUID association) {
        LocalDate from = day(association);
        return new Pledge(
                new Sponsor(pick(SponsorKind.values()), "mẫu " + random.nextInt(99)),
                recipients(1 + random.nextInt(5)),
                amount(90),
                from,
                random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(600)));
    }

    private Recipients recipients(int people) {
        return new Recipients(pick(BeneficiaryCategory.values()), people, List.of());
    }

    private Vnd amount(int most) {
        return Vnd.of(1 + random.nextInt(most));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
