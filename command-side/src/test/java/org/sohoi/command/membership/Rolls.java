package org.sohoi.command.membership;

import static org.sohoi.command.OneAssociation.ASSOCIATION;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.LedgerSpecification;
import org.sohoi.command.OneAssociation;
import org.sohoi.command.association.Standings;
import org.sohoi.events.membership.DepartureReason;
import org.sohoi.events.membership.MemberEnrolled;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembersDeparted;
import org.sohoi.events.membership.MembershipEnded;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.membership.MembershipRollOpeningCorrected;

/** Rolls as specifications speak of them: entries and people by name, days as ISO dates. */
final class Rolls {

    private Rolls() {}

    /** The association exists, and nothing is on its roll. */
    static LedgerSpecification ledger() {
        return new LedgerSpecification((streams, clock) ->
                        List.of(new MembershipCommands(new MembershipRolls(streams), new Standings(streams, clock))))
                .given(OneAssociation.associationRegistered());
    }

    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static MembershipRollOpened opened(String day, int members) {
        return new MembershipRollOpened(ASSOCIATION, day(day), members);
    }

    static MembershipRollOpeningCorrected openingCorrected(String day, int members) {
        return new MembershipRollOpeningCorrected(ASSOCIATION, day(day), members, "Nhập nhầm");
    }

    static MembersAdmitted admitted(String entry, String day, int count) {
        return new MembersAdmitted(ASSOCIATION, named(entry), day(day), count);
    }

    static MembersDeparted departed(String entry, String day, int count) {
        return new MembersDeparted(ASSOCIATION, named(entry), day(day), count, DepartureReason.RESIGNED);
    }

    static MemberEnrolled enrolled(String entry, String day, String person) {
        return new MemberEnrolled(ASSOCIATION, named(entry), day(day), named(person));
    }

    static MembershipEnded ended(String entry, String day, String person) {
        return new MembershipEnded(ASSOCIATION, named(entry), day(day), named(person), DepartureReason.TRANSFERRED);
    }

    static OpenMembershipRoll open(String day, int members) {
        return new OpenMembershipRoll(ASSOCIATION, day(day), members);
    }

    static AdmitMembers admit(String entry, String day, int count) {
        return new AdmitMembers(ASSOCIATION, named(entry), day(day), count);
    }

    static RecordDepartures depart(String entry, String day, int count) {
        return new RecordDepartures(ASSOCIATION, named(entry), day(day), count, DepartureReason.RESIGNED);
    }

    static EnrolMember enrol(String entry, String day, String person) {
        return new EnrolMember(ASSOCIATION, named(entry), day(day), named(person));
    }

    static EndMembership end(String entry, String day, String person) {
        return new EndMembership(ASSOCIATION, named(entry), day(day), named(person), DepartureReason.TRANSFERRED);
    }

    static CorrectMembershipRollOpening correctOpening(String day, int members) {
        return new CorrectMembershipRollOpening(ASSOCIATION, day(day), members, "Nhập nhầm");
    }

    static CorrectMembershipEntry correctAdmission(String entry, String day, int count) {
        return correct(EntryKind.ADMISSION, entry, day, count, null);
    }

    static CorrectMembershipEntry correctDeparture(String entry, String day, int count) {
        return correct(EntryKind.DEPARTURE, entry, day, count, DepartureReason.DECEASED);
    }

    static CorrectMembershipEntry correctEnrolment(String entry, String day) {
        return correct(EntryKind.ENROLMENT, entry, day, 1, null);
    }

    static CorrectMembershipEntry correctEnding(String entry, String day) {
        return correct(EntryKind.ENDING, entry, day, 1, DepartureReason.DECEASED);
    }

    static CorrectMembershipEntry correct(
            EntryKind kind, String entry, String day, int count, @Nullable DepartureReason departureReason) {
        return new CorrectMembershipEntry(
                ASSOCIATION, named(entry), kind, day(day), count, departureReason, "Nhập nhầm");
    }

    static VoidMembershipEntry voidEntry(EntryKind kind, String entry) {
        return new VoidMembershipEntry(ASSOCIATION, named(entry), kind, "Ghi hai lần");
    }
}
