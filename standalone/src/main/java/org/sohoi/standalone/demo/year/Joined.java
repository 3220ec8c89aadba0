package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.command.membership.AdmitMembers;
import org.sohoi.command.membership.CorrectMembershipEntry;
import org.sohoi.command.membership.EntryKind;
import org.sohoi.command.membership.VoidMembershipEntry;

/** People became members. */
record Joined(LocalDate day, int count) implements Fact {

    @Override
    public Object recorded(UUID association, UUID entry) {
        return new AdmitMembers(association, entry, day, count);
    }

    @Override
    public Object corrected(UUID association, UUID entry, String reason) {
        return new CorrectMembershipEntry(association, entry, EntryKind.ADMISSION, day, count, null, reason);
    }

    @Override
    public Object voided(UUID association, UUID entry, String reason) {
        return new VoidMembershipEntry(association, entry, EntryKind.ADMISSION, reason);
    }

    @Override
    public Fact misnoted(Dice dice) {
        return new Joined(Season.near(day, dice), count + dice.between(1, 5));
    }

    @Override
    public int rollEffect() {
        return count;
    }
}
