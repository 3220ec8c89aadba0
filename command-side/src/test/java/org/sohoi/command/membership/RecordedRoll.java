package org.sohoi.command.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sohoi.events.membership.MemberEnrolled;
import org.sohoi.events.membership.MembersAdmitted;
import org.sohoi.events.membership.MembersDeparted;
import org.sohoi.events.membership.MembershipEnded;
import org.sohoi.events.membership.MembershipEntryCorrected;
import org.sohoi.events.membership.MembershipEntryVoided;
import org.sohoi.events.membership.MembershipEvent;
import org.sohoi.events.membership.MembershipRollOpened;
import org.sohoi.events.membership.MembershipRollOpeningCorrected;

/** The members of each day as anyone who reads the events would count them. */
final class RecordedRoll {

    private static final UUID OPENING = new UUID(0, 0);

    private record Line(LocalDate day, int change) {}

    private final Map<UUID, Line> lines = new HashMap<>();

    void on(MembershipEvent event) {
        if (event instanceof MembershipRollOpened e) {
            lines.put(OPENING, new Line(e.effectiveOn(), e.members()));
        } else if (event instanceof MembershipRollOpeningCorrected e) {
            lines.put(OPENING, new Line(e.effectiveOn(), e.members()));
        } else if (event instanceof MembersAdmitted e) {
            lines.put(e.entryId(), new Line(e.effectiveOn(), e.count()));
        } else if (event instanceof MembersDeparted e) {
            lines.put(e.entryId(), new Line(e.effectiveOn(), -e.count()));
        } else if (event instanceof MemberEnrolled e) {
            lines.put(e.entryId(), new Line(e.effectiveOn(), 1));
        } else if (event instanceof MembershipEnded e) {
            lines.put(e.entryId(), new Line(e.effectiveOn(), -1));
        } else if (event instanceof MembershipEntryCorrected e) {
            int sign = Integer.signum(lines.get(e.entryId()).change());
            lines.put(e.entryId(), new Line(e.effectiveOn(), sign * e.count()));
        } else if (event instanceof MembershipEntryVoided e) {
            lines.remove(e.entryId());
        }
    }

    int membersOn(LocalDate day) {
        return lines.values().stream()
                .filter(line -> !line.day().isAfter(day))
                .mapToInt(Line::change)
                .sum();
    }
}
