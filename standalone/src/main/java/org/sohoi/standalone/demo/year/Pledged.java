package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.command.sponsorship.AmendSponsorship;
import org.sohoi.command.sponsorship.PledgeSponsorship;
import org.sohoi.events.fund.Recipients;
import org.sohoi.events.sponsorship.Pledge;

/** A sponsorship. */
record Pledged(Pledge pledge) implements Fact {

    @Override
    public LocalDate day() {
        return pledge.from();
    }

    @Override
    public Object recorded(UUID association, UUID entry) {
        return new PledgeSponsorship(entry, association, pledge);
    }

    @Override
    public Object corrected(UUID association, UUID entry, String reason) {
        return new AmendSponsorship(entry, association, pledge, reason);
    }

    @Override
    public Object voided(UUID association, UUID entry, String reason) {
        throw new UnsupportedOperationException("A pledge cannot be void");
    }

    @Override
    public boolean canBeVoided() {
        return false;
    }

    @Override
    public Fact misnoted(Dice dice) {
        Recipients right = pledge.recipients();
        return new Pledged(new Pledge(
                pledge.sponsor(),
                new Recipients(right.category(), right.headCount() + dice.between(1, 3), right.beneficiaries()),
                pledge.value().plus(Amounts.slip(dice)),
                pledge.from(),
                pledge.until()));
    }
}
