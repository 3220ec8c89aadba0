package org.sohoi.query.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sohoi.query.sums.NodeVersions.Place;
import org.sohoi.query.sums.NodeVersions.Version;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Adds up a few nodes of the calendar and the few deltas that are not folded into them yet ({@link CalendarFolding}): a sum
 * costs the same whether a series has a thousand deltas or millions, and the same at any position.
 */
public final class CalendarSums implements MeasureSums {

    /** What a series was entered since its last fold is one row; more of them where it could not be folded. */
    private static final String TAILS = """
            SELECT member.series_id, array_send(tail.days[1 : tail.known]) AS days,
                   array_send(tail.amounts[1 : tail.known]) AS amounts
              FROM unnest(:series, :folded) AS member (series_id, folded)
             CROSS JOIN LATERAL (
                   SELECT stored.days, stored.amounts, width_bucket(:position, stored.positions) AS known
                     FROM sum_tail stored
                    WHERE stored.series_id = member.series_id
                      AND stored.first_position > member.folded
                      AND stored.first_position <= :position
                   OFFSET 0) AS tail""";

    private final JdbcClient jdbc;
    private final NodeVersions versions;

    public CalendarSums(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
        this.versions = new NodeVersions(template);
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

    /** Along the days of a series, in their order: looks up the nodes that days have in common once. */
    private static final class Walk {

        private final int series;
        private final Map<Place, Version> nodes;
        private final RunningTotals years;
        private int year = Integer.MIN_VALUE;
        private RunningTotals months = RunningTotals.NONE;

        Walk(int series, Map<Place, Version> nodes) {
            this.series = series;
            this.nodes = nodes;
            this.years = at(CalendarNode.ROOT);
        }

        long upTo(LocalDate day) {
            if (CalendarNode.endsYear(day)) {
                return years.upTo(day.getYear());
            }
            if (day.getYear() != year) {
                year = day.getYear();
                months = at(CalendarNode.ofYear(day));
            }
            long sum = years.before(year);
            if (CalendarNode.endsMonth(day)) {
                return Math.addExact(sum, months.upTo(day.getMonthValue()));
            }
            sum = Math.addExact(sum, months.before(day.getMonthValue()));
            return Math.addExact(sum, at(CalendarNode.ofMonth(day)).upTo(day.getDayOfMonth()));
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
        Map<Integer, List<GroupMember>> bySeries = members.stream().collect(Collectors.groupingBy(GroupMember::series));
        int[] ends =
                days.stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).toArray();
        ExactSums tails = new ExactSums(sums.length, ends.length);
        Integer[] series = bySeries.keySet().toArray(Integer[]::new);
        jdbc.sql(TAILS)
                .param("series", series)
                .param("folded", folded(series, nodes))
                .param("position", position)
                .query(row -> {
                    addTail(row, ends, bySeries.getOrDefault(row.getInt("series_id"), List.of()), tails);
                });
        for (int group = 0; group < sums.length; group++) {
            long sum = 0;
            for (int day = 0; day < ends.length; day++) {
                sum = Math.addExact(sum, tails.get(group, day));
                sums[group][day] = Math.addExact(sums[group][day], sum);
            }
        }
    }

    /** A delta belongs to the first of the days that is not before it. */
    private static void addTail(ResultSet row, int[] ends, List<GroupMember> members, ExactSums tails)
            throws SQLException {
        int[] days = SentArray.ints(row, "days");
        long[] amounts = SentArray.longs(row, "amounts");
        for (int i = 0; i < days.length; i++) {
            int found = Arrays.binarySearch(ends, days[i]);
            int day = found < 0 ? -found - 1 : found;
            if (day < ends.length) {
                for (GroupMember member : members) {
                    tails.add(member.group(), day, amounts[i], member.sign());
                }
            }
        }
    }

    /** Up to where each series is found in its nodes. Every fold changes the root. */
    private static Long[] folded(Integer[] series, Map<Place, Version> nodes) {
        return Arrays.stream(series)
                .map(number -> nodes.get(new Place(number, CalendarNode.ROOT)))
                .map(root -> root == null ? 0L : root.position())
                .toArray(Long[]::new);
    }
}
