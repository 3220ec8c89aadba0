package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up what series were entered since they were folded. */
final class TailSums {

    /**
     * One row a series. A second one tells that it could not be folded, and that there may be many. Rows are cut
     * only where not all is known yet: cutting takes longer than sending what is known, but less than sending the rest. Sub-selects
     * have the same reason as those of {@link NodeVersions#last}.
     */
    private static final String TAILS = """
            SELECT member.series_id,
                   array_send(CASE WHEN tail.known = cardinality(tail.days) THEN tail.days ELSE tail.days[1 : tail.known] END) AS days,
                   array_send(CASE WHEN tail.known = cardinality(tail.days) THEN tail.amounts ELSE tail.amounts[1 : tail.known] END) AS amounts
              FROM unnest((SELECT :series), (SELECT :folded)) AS member (series_id, folded)
             CROSS JOIN LATERAL (
                   SELECT stored.days, stored.amounts, width_bucket((SELECT :position), stored.positions) AS known
                     FROM sum_tail stored
                    WHERE stored.series_id = member.series_id
                      AND stored.first_position > member.folded
                      AND stored.first_position <= (SELECT :position)
                    LIMIT 2) AS tail""";

    /** By day, so that there are no more rows than days; in halves, whose sums fit. */
    private static final String UNFOLDED = """
            SELECT member.series_id, delta.day, sum(delta.amount >> 32)::bigint AS high,
                   sum(delta.amount & 4294967295)::bigint AS low
              FROM unnest(:series, :folded) AS member (series_id, folded)
              JOIN sum_tail stored
                ON stored.series_id = member.series_id
               AND stored.first_position > member.folded
               AND stored.first_position <= :position
             CROSS JOIN LATERAL unnest(stored.positions, stored.days, stored.amounts) AS delta (position, day, amount)
             WHERE delta.position <= :position
             GROUP BY member.series_id, delta.day""";

    /** Of so many, the tails are in memory at once. */
    private static final int SERIES_AT_ONCE = 2_000;

    private final JdbcClient jdbc;

    TailSums(JdbcTemplate template) {
        this.jdbc = JdbcClient.create(template);
    }

    /**
     * By group and day. A delta belongs to the first of the days that is not before it.
     *
     * @param folded up to which position a series is folded
     * @param days ascending
     */
    ExactSums upTo(
            Collection<GroupMember> members,
            IntToLongFunction folded,
            int groups,
            List<LocalDate> days,
            long position) {
        Map<Integer, List<GroupMember>> bySeries = members.stream().collect(Collectors.groupingBy(GroupMember::series));
        int[] ends =
                days.stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).toArray();
        Adding adding = new Adding(bySeries, ends, new ExactSums(groups, ends.length));
        List<Integer> series = List.copyOf(bySeries.keySet());
        for (int first = 0; first < series.size(); first += SERIES_AT_ONCE) {
            add(series.subList(first, Math.min(series.size(), first + SERIES_AT_ONCE)), folded, position, adding);
        }
        return adding.sums;
    }

    private void add(List<Integer> series, IntToLongFunction folded, long position, Adding adding) {
        Map<Integer, Deltas> tails = new HashMap<>();
        Set<Integer> unfolded = new HashSet<>();
        ask(TAILS, series, folded, position).query(row -> {
            Deltas deltas = new Deltas(SentArray.ints(row, "days"), SentArray.longs(row, "amounts"));
            if (tails.put(row.getInt("series_id"), deltas) != null) {
                unfolded.add(row.getInt("series_id"));
            }
        });
        tails.keySet().removeAll(unfolded);
        tails.forEach(adding::add);
        if (!unfolded.isEmpty()) {
            ask(UNFOLDED, unfolded, folded, position).query(row -> {
                adding.add(row.getInt("series_id"), row.getInt("day"), row.getLong("high"), row.getLong("low"));
            });
        }
    }

    private JdbcClient.StatementSpec ask(
            String statement, Collection<Integer> series, IntToLongFunction folded, long position) {
        return jdbc.sql(statement)
                .param("series", series.toArray(Integer[]::new))
                .param(
                        "folded",
                        series.stream().mapToLong(folded::applyAsLong).boxed().toArray(Long[]::new))
                .param("position", position);
    }

    /** Of one series, at the same places. */
    @SuppressWarnings("ArrayRecordComponent") // Read and added up; never compared.
    private record Deltas(int[] days, long[] amounts) {}

    /**
     * What is added up.
     *
     * @param ends the days, counted from 1970-01-01
     */
    @SuppressWarnings("ArrayRecordComponent") // One a question; never compared.
    private record Adding(Map<Integer, List<GroupMember>> members, int[] ends, ExactSums sums) {

        void add(int series, Deltas deltas) {
            List<GroupMember> memberships = members.getOrDefault(series, List.of());
            for (int i = 0; i < deltas.days.length; i++) {
                int day = dayOf(deltas.days[i]);
                if (day < ends.length) {
                    for (GroupMember member : memberships) {
                        sums.add(member.group(), day, deltas.amounts[i], member.sign());
                    }
                }
            }
        }

        void add(int series, int effective, long high, long low) {
            int day = dayOf(effective);
            if (day < ends.length) {
                for (GroupMember member : members.getOrDefault(series, List.of())) {
                    sums.addHalves(member.group(), day, high, low, member.sign());
                }
            }
        }

        private int dayOf(int effective) {
            int found = Arrays.binarySearch(ends, effective);
            return found < 0 ? -found - 1 : found;
        }
    }
}
