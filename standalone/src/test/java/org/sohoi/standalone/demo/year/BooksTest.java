package org.sohoi.standalone.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sohoi.command.fund.AwardScholarship;
import org.sohoi.command.fund.CorrectDisbursement;
import org.sohoi.command.fund.CorrectDonation;
import org.sohoi.command.fund.GiveReward;
import org.sohoi.command.fund.OpenFundYear;
import org.sohoi.command.fund.ProvideSupport;
import org.sohoi.command.fund.RecordDonation;
import org.sohoi.command.fund.VoidDisbursement;
import org.sohoi.command.fund.VoidDonation;

/** The rule that the write side will hold the year to, after every single command and for every day. */
class BooksTest {

    private record Movement(LocalDate on, long amount) {}

    @Test
    void areNeverOverdrawnOnAnyDayAfterAnyEntry() {
        List<Lane> books = new DemoYear(1)
                .phases().stream()
                        .flatMap(phase -> phase.lanes().stream())
                        .filter(lane -> lane.name().startsWith("books"))
                        .toList();
        assertThat(books).hasSizeGreaterThan(400).allSatisfy(BooksTest::assertNeverOverdrawn);
    }

    private static void assertNeverOverdrawn(Lane lane) {
        Map<UUID, Movement> movements = new HashMap<>();
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        for (DemoCommand command : lane.commands()) {
            apply(command.payload(), movements, days);
            long balance = 0;
            for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
                balance += day.getValue();
                if (balance < 0) {
                    throw new AssertionError("%s is overdrawn on %s".formatted(lane.name(), day.getKey()));
                }
            }
        }
    }

    private static void apply(Object command, Map<UUID, Movement> movements, TreeMap<LocalDate, Long> days) {
        if (command instanceof OpenFundYear c) {
            days.put(LocalDate.of(c.year(), 1, 1), c.openingBalance().amount());
        } else if (command instanceof RecordDonation c) {
            put(
                    movements,
                    days,
                    c.entryId(),
                    c.effectiveOn(),
                    c.donation().total().amount());
        } else if (command instanceof CorrectDonation c) {
            put(
                    movements,
                    days,
                    c.entryId(),
                    c.effectiveOn(),
                    c.donation().total().amount());
        } else if (command instanceof AwardScholarship c) {
            put(
                    movements,
                    days,
                    c.entryId(),
                    c.effectiveOn(),
                    -c.scholarship().value().amount());
        } else if (command instanceof ProvideSupport c) {
            put(
                    movements,
                    days,
                    c.entryId(),
                    c.effectiveOn(),
                    -c.support().value().amount());
        } else if (command instanceof GiveReward c) {
            put(
                    movements,
                    days,
                    c.entryId(),
                    c.effectiveOn(),
                    -c.reward().value().amount());
        } else if (command instanceof CorrectDisbursement c) {
            put(
                    movements,
                    days,
                    c.entryId(),
                    c.effectiveOn(),
                    -c.disbursement().value().amount());
        } else if (command instanceof VoidDonation c) {
            put(movements, days, c.entryId(), LocalDate.EPOCH, 0);
        } else if (command instanceof VoidDisbursement c) {
            put(movements, days, c.entryId(), LocalDate.EPOCH, 0);
        }
    }

    private static void put(
            Map<UUID, Movement> movements, TreeMap<LocalDate, Long> days, UUID entry, LocalDate on, long amount) {
        Movement before = movements.put(entry, new Movement(on, amount));
        if (before != null) {
            days.merge(before.on(), -before.amount(), Long::sum);
        }
        days.merge(on, amount, Long::sum);
    }
}
