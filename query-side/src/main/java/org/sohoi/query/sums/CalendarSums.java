package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sohoi.query.sums.NodeVersions.Place;
import org.sohoi.query.sums.NodeVersions.Version;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Adds up a few nodes of the calendar and the few deltas that are not folded into them yet ({@link CalendarFolding}): a sum
 * costs the same whether a series has a thousand deltas or millions, and the same at any position.
 */
public final class CalendarSums implements MeasureSums {

    private final NodeVersions versions;
    private final TailSums tails;

    public CalendarSums(JdbcTemplate template) {
        this.versions = new NodeVersions(template);
        this.tails = new TailSums(template);
    }

    @Override
    public long[][] upTo(Collection<GroupMember> members, int groups, List<LocalDate> days, long position) {
        long[][] sums = new long[groups][days.size()];
        if (members.isEmpty()) {
            return sums;
        }
        Set<Integer> series = members.stream().map(GroupMember::series).collect(Collectors.toSet());
        Map<Place, Version> nodes = versions.at(series, CalendarNode.needed(days), position);
        addTails(members, nodes, days, position, sums);
        for (GroupMember member : members) {
            addNodes(member, nodes, days, sums[member.group()]);
        }
        return sums;
    }

    @Override
    public long lookUps(Collection<GroupMember> members, List<LocalDate> days) {
        int tail = 1;
        return (long) members.size() * (CalendarNode.needed(days).size() + tail);
    }

    private static void addNodes(GroupMember member, Map<Place, Version> nodes, List<LocalDate> days, long[] sums) {
        if (!nodes.containsKey(new Place(member.series(), CalendarNode.ROOT))) {
            return;
        }
        Walk walk = new Walk(member.series(), nodes);
        for (int day = 0; day < sums.length; day++) {
            sums[day] = Math.addExact(sums[day], member.sign() * walk.upTo(days.get(day)));
        }
    }

    /** Along the days of a series, in their order: looks up the node that days have in common once. */
    private static final class Walk {

        private final int series;
        private final Map<Place, Version> nodes;
        private final RunningTotals root;
        private int month = CalendarNode.ROOT;
        private RunningTotals days = RunningTotals.NONE;

        Walk(int series, Map<Place, Version> nodes) {
            this.series = series;
            this.nodes = nodes;
            this.root = at(CalendarNode.ROOT);
        }

        long upTo(LocalDate day) {
            long inRoot = root.upTo(CalendarNode.keyInRoot(day));
            if (CalendarNode.endsMonth(day)) {
                return inRoot;
            }
            if (CalendarNode.ofMonth(day) != month) {
                month = CalendarNode.ofMonth(day);
                days = at(month);
            }
            return Math.addExact(inRoot, days.upTo(CalendarNode.key(day)));
        }

        private RunningTotals at(int node) {
            Version version = nodes.get(new Place(series, node));
            return version == null ? RunningTotals.NONE : version.totals();
        }
    }

    private void addTails(
            Collection<GroupMember> members,
            Map<Place, Version> nodes,
            List<LocalDate> days,
            long position,
            long[][] sums) {
        ExactSums inTails = tails.upTo(members, series -> folded(series, nodes), sums.length, days, position);
        for (int group = 0; group < sums.length; group++) {
            long sum = 0;
            for (int day = 0; day < days.size(); day++) {
                sum = Math.addExact(sum, inTails.get(group, day));
                sums[group][day] = Math.addExact(sums[group][day], sum);
            }
        }
    }

    /** Up to where a series is found in its nodes. Every fold changes the root. */
    private static long folded(int series, Map<Place, Version> nodes) {
        Version root = nodes.get(new Place(series, CalendarNode.ROOT));
        return root == null ? 0 : root.position();
    }
}
