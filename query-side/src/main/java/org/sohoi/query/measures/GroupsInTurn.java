package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sohoi.query.sums.GroupMember;
import org.sohoi.query.sums.MeasureSums;

/**
 * Adds up the groups of a large answer some at a time, so that of what they are added up from no more than that is in
 * memory. All stand at the same position, at which nothing ever changes.
 */
record GroupsInTurn(MeasureSums sums, int cellsAtOnce) implements MeasureSums {

    @Override
    public long[][] upTo(Collection<GroupMember> members, int groups, List<LocalDate> days, long position) {
        int atOnce = Math.max(1, cellsAtOnce / Math.max(1, days.size()));
        if (groups <= atOnce) {
            return sums.upTo(members, groups, days, position);
        }
        long[][] all = new long[groups][];
        for (int first = 0; first < groups; first += atOnce) {
            int from = first;
            int to = Math.min(groups, from + atOnce);
            List<GroupMember> some = members.stream()
                    .filter(member -> member.group() >= from && member.group() < to)
                    .map(member -> new GroupMember(member.series(), member.group() - from, member.sign()))
                    .toList();
            System.arraycopy(sums.upTo(some, to - from, days, position), 0, all, from, to - from);
        }
        return all;
    }

    @Override
    public long lookUps(Collection<GroupMember> members, List<LocalDate> days) {
        return sums.lookUps(members, days);
    }
}
