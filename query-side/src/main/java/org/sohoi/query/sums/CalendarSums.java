package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sohoi.query.sums.NodeSums.Folded;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Adds up a few nodes of the calendar and the few deltas that are not folded into them yet ({@link CalendarFolding}): a sum
 * costs the same whether a series has a thousand deltas or millions, and the same at any position. Thread-safe.
 */
public final class CalendarSums implements MeasureSums {

    private final NodeSums nodes;
    private final TailSums tails;

    public CalendarSums(JdbcTemplate template) {
        this.nodes = new NodeSums(template);
        this.tails = new TailSums(template);
    }

    @Override
    public long[][] upTo(Collection<GroupMember> members, int groups, List<LocalDate> days, long position) {
        long[][] sums = new long[groups][days.size()];
        if (members.isEmpty()) {
            return sums;
        }
        Set<Integer> series = members.stream().map(GroupMember::series).collect(Collectors.toSet());
        Map<Integer, Folded> folded = nodes.upTo(series, days, position);
        addTails(members, folded, days, position, sums);
        for (GroupMember member : members) {
            Folded ofMember = folded.get(member.series());
            if (ofMember != null) {
                add(ofMember.sums(), member.sign(), sums[member.group()]);
            }
        }
        return sums;
    }

    @Override
    public long lookUps(Collection<GroupMember> members, List<LocalDate> days) {
        int tail = 1;
        return (long) members.size() * (CalendarNode.needed(days).size() + tail);
    }

    private static void add(long[] amounts, int sign, long[] sums) {
        for (int day = 0; day < sums.length; day++) {
            sums[day] = Math.addExact(sums[day], sign * amounts[day]);
        }
    }

    private void addTails(
            Collection<GroupMember> members,
            Map<Integer, Folded> folded,
            List<LocalDate> days,
            long position,
            long[][] sums) {
        ExactSums inTails = tails.upTo(members, series -> foldedUpTo(series, folded), sums.length, days, position);
        for (int group = 0; group < sums.length; group++) {
            long sum = 0;
            for (int day = 0; day < days.size(); day++) {
                sum = Math.addExact(sum, inTails.get(group, day));
                sums[group][day] = Math.addExact(sums[group][day], sum);
            }
        }
    }

    private static long foldedUpTo(int series, Map<Integer, Folded> folded) {
        Folded ofSeries = folded.get(series);
        return ofSeries == null ? 0 : ofSeries.position();
    }
}
