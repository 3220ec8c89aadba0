package org.sohoi.standalone.demo.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sohoi.command.fund.OpenFundYear;
import org.sohoi.command.membership.OpenMembershipRoll;
import org.sohoi.events.Vnd;
import org.sohoi.standalone.demo.province.DemoAssociation;
import org.sohoi.standalone.demo.year.Notes.Note;

/** The books of one association: opened with what they need, then note by note. */
final class Books {

    private static final LocalDate ROLL_OPENED_ON = LocalDate.of(Season.YEAR - 1, 12, 31);

    private final DemoAssociation association;
    private final List<Note> notes;
    private final Foresight foresight;

    Books(DemoAssociation association, List<Fact> facts) {
        this.association = association;
        this.notes = Notes.of(association, facts);
        this.foresight = new Foresight(notes);
    }

    /** @param members who are there when the year begins; 0 where the association has no roll of its own */
    List<Object> openedWith(int members) {
        List<Object> commands = new ArrayList<>();
        if (members < foresight.leastMembers()) {
            throw new IllegalStateException("%s begins with %d members and would need %d"
                    .formatted(association.name(), members, foresight.leastMembers()));
        }
        if (members > 0) {
            commands.add(new OpenMembershipRoll(association.id(), ROLL_OPENED_ON, members));
        }
        if (foresight.fundIsUsed()) {
            commands.add(new OpenFundYear(association.id(), Season.YEAR, Vnd.of(foresight.openingBalance())));
        }
        notes.forEach(note -> commands.add(note.command()));
        return commands;
    }
}
