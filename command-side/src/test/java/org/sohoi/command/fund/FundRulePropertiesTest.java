package org.sohoi.command.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sohoi.command.Given.ASSOCIATION;
import static org.sohoi.command.Given.associationRegistered;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.events.Vnd;

/**
 * Random donations, scholarships, corrections (of openings too), voids, closings and reopenings, in any order of their dates: the fund
 * decides each as a model does that adds up everything from scratch for every day.
 */
class FundRulePropertiesTest {

    private static final int STEPS = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 3 * 365;

    @Property(tries = 150)
    void decidesAsTheModelDoes(@ForAll Random random) {
        LedgerSpecification ledger = FundLedger.ledger().given(associationRegistered());
        FundModel model = new FundModel();
        for (int step = 0; step < STEPS; step++) {
            decideOnce(random, ledger, model);
        }
    }

    private static void decideOnce(Random random, LedgerSpecification ledger, FundModel model) {
        // Few days close together, so that entries meet.
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS / 90) * 80L + random.nextInt(3));
        long amount = 1 + random.nextInt(50);
        UUID entry = model.anyEntry(random);
        int year = 2021 + random.nextInt(3);
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                UUID id = new UUID(1, random.nextLong());
                check(
                        ledger,
                        new RecordDonation(ASSOCIATION, id, day, FundLedger.cash(amount)),
                        model.enter(id, 1, day, amount));
            }
            case 2, 3 -> {
                UUID id = new UUID(2, random.nextLong());
                check(
                        ledger,
                        new AwardScholarship(ASSOCIATION, id, day, FundLedger.scholarship(amount)),
                        model.enter(id, -1, day, amount));
            }
            case 4 ->
                check(
                        ledger,
                        new CorrectDonation(ASSOCIATION, entry, day, FundLedger.cash(amount), "Sửa"),
                        model.restate(entry, 1, day, amount));
            case 5 ->
                check(
                        ledger,
                        new CorrectDisbursement(ASSOCIATION, entry, day, FundLedger.scholarship(amount), "Sửa"),
                        model.restate(entry, -1, day, amount));
            case 6 ->
                check(
                        ledger,
                        entry.getMostSignificantBits() == 1
                                ? new VoidDonation(ASSOCIATION, entry, "Bỏ")
                                : new VoidDisbursement(ASSOCIATION, entry, DisbursementKind.SCHOLARSHIP, "Bỏ"),
                        model.strike(entry));
            case 7 ->
                check(
                        ledger,
                        new CorrectFundYearOpening(ASSOCIATION, year, Vnd.of(amount - 1), "Sửa"),
                        model.correctOpening(year, amount - 1));
            case 8 -> check(ledger, new CloseFundYear(ASSOCIATION, year), model.close(year));
            default -> check(ledger, new ReopenFundYear(ASSOCIATION, year, "Mở lại"), model.reopen(year));
        }
    }

    private static void check(LedgerSpecification ledger, Object command, boolean accepted) {
        LedgerSpecification.Outcome outcome = ledger.when(command);
        assertThat(outcome.failure() == null)
                .as("%s accepted; the ledger says %s", command, outcome.failure())
                .isEqualTo(accepted);
    }
}
