package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.command.membership.CorrectMembershipEntry;
import org.sohoi.command.membership.EntryKind;
import org.sohoi.command.membership.RecordDepartures;
import org.sohoi.command.membership.VoidMembershipEntry;
import org.sohoi.events.membership.DepartureReason;

/** People are members no longer. */
record Left(LocalDate day, int count, DepartureReason why) implements Fact {

    @Override
    public Object recorded(UUID association, UUID entry) {
        return new RecordDepartures(association, entry, day, count, why);
    }

    @Override
    public Object corrected(UUID association, UUID entry, String reason) {
        return new CorrectMembershipEntry(association, entry, EntryKind.DEPARTURE, day, count, why, reason);
    }

    @Override
    public Object voided(UUID association, UUID entry, String reason) {
        return new VoidMembershipEntry(association, entry, EntryKind.DEPARTURE, reason);
    }

    @Override
    public Fact misnoted(Dice dice) {
        return new Left(Season.near(day, dice), count + 1, why);
    }

    @Override
    public int rollEffect() {
        return -count;
    }
}
