package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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

    /** Buckets are the days: a delta belongs to the first day that is not before it. */
    private static final String TAILS_BY_BUCKET = """
            SELECT member.group_number, tail.bucket, sum(tail.amount * member.sign) AS amount
              FROM unnest(:series, :folded, :groups, :signs) AS member (series_id, folded, group_number, sign)
             CROSS JOIN LATERAL (
                   SELECT width_bucket(delta.effective_on, CAST(:first_days_after AS date[])) AS bucket,
                          sum(delta.amount) AS amount
                     FROM measure_delta delta
                    WHERE delta.%s = member.series_id
                      AND delta.position > member.folded
                      AND delta.position <= :position
                      AND delta.effective_on <= :last_day
                    GROUP BY 1) AS tail
             GROUP BY 1, 2""";

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
        members.stream()
                .collect(Collectors.groupingBy(GroupMember::breadth))
                .forEach((breadth, some) -> addTails(breadth, some, nodes, days, position, sums));
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
            Breadth breadth,
            List<GroupMember> members,
            Map<Place, Version> nodes,
            List<LocalDate> days,
            long position,
            long[][] sums) {
        long[][] tails = new long[sums.length][days.size()];
        jdbc.sql(TAILS_BY_BUCKET.formatted(breadth.column()))
                .param("first_days_after", firstDaysAfter(days))
                .param("series", column(members, GroupMember::series))
                .param("folded", folded(members, nodes))
                .param("groups", column(members, GroupMember::group))
                .param("signs", column(members, GroupMember::sign))
                .param("last_day", days.get(days.size() - 1))
                .param("position", position)
                .query(row -> {
                    tails[row.getInt("group_number")][row.getInt("bucket")] =
                            row.getBigDecimal("amount").longValueExact();
                });
        for (int group = 0; group < tails.length; group++) {
            long sum = 0;
            for (int day = 0; day < days.size(); day++) {
                sum = Math.addExact(sum, tails[group][day]);
                sums[group][day] = Math.addExact(sums[group][day], sum);
            }
        }
    }

    /** Up to where each series is found in its nodes. Every fold changes the root. */
    private static Long[] folded(List<GroupMember> members, Map<Place, Version> nodes) {
        Function<GroupMember, Long> folded = member -> {
            Version root = nodes.get(new Place(member.series(), CalendarNode.ROOT));
            return root == null ? 0L : root.position();
        };
        return members.stream().map(folded).toArray(Long[]::new);
    }

    private static String[] firstDaysAfter(List<LocalDate> days) {
        return days.stream().map(day -> day.plusDays(1).toString()).toArray(String[]::new);
    }

    private static Integer[] column(Collection<GroupMember> members, ToIntFunction<GroupMember> value) {
        return members.stream().map(value::applyAsInt).toArray(Integer[]::new);
    }
}
