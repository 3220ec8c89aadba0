package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sohoi.command.fund.CorrectDonation;
import org.sohoi.command.fund.RecordDonation;
import org.sohoi.command.fund.VoidDonation;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Donation;
import org.sohoi.events.fund.Donor;
import org.sohoi.events.fund.DonorKind;

/** A donation. */
record Received(LocalDate day, Donation donation) implements Fact {

    @Override
    public Object recorded(UUID association, UUID entry) {
        return new RecordDonation(association, entry, day, donation);
    }

    @Override
    public Object corrected(UUID association, UUID entry, String reason) {
        return new CorrectDonation(association, entry, day, donation, reason);
    }

    @Override
    public Object voided(UUID association, UUID entry, String reason) {
        return new VoidDonation(association, entry, reason);
    }

    @Override
    public Fact misnoted(Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> new Received(Season.near(day, dice), donation);
            case 1 -> new Received(day, from(new Donor(DonorKind.ANONYMOUS, null)));
            case 2 -> new Received(day, asCashOnly());
            default -> new Received(day, withMoreCash(Amounts.slip(dice)));
        };
    }

    private Donation from(Donor donor) {
        return new Donation(donor, donation.cash(), donation.inKind(), donation.purpose());
    }

    private Donation asCashOnly() {
        return new Donation(donation.donor(), donation.total(), List.of(), donation.purpose());
    }

    private Donation withMoreCash(Vnd more) {
        return new Donation(donation.donor(), donation.cash().plus(more), donation.inKind(), donation.purpose());
    }

    @Override
    public long fundEffect() {
        return donation.total().amount();
    }
}
