package org.sohoi.query.sums;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up the deltas themselves, found by a covering index: exact, simple, and linear in what was ever recorded. */
public final class PlainSums implements MeasureSums {

    /** Buckets are the days: a delta belongs to the first day that is not before it. */
    private static final String SUMS_BY_BUCKET = """
            SELECT member.group_number,
                   width_bucket(delta.effective_on, CAST(:first_days_after AS date[])) AS bucket,
                   sum(delta.amount * member.sign) AS amount
              FROM unnest(:series, :groups, :signs) AS member (series_id, group_number, sign)
              JOIN read_model.measure_delta delta ON delta.series_id = member.series_id
             WHERE delta.effective_on <= :last_day
               AND delta.position <= :position
             GROUP BY 1, 2""";

    private final JdbcClient jdbc;

    public PlainSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long[][] upTo(Collection<GroupMember> members, int groups, List<LocalDate> days, long position) {
        long[][] sums = new long[groups][days.size()];
        if (members.isEmpty()) {
            return sums;
        }
        jdbc.sql(SUMS_BY_BUCKET)
                .param("first_days_after", firstDaysAfter(days))
                .param("series", column(members, GroupMember::series))
                .param("groups", column(members, GroupMember::group))
                .param("signs", column(members, GroupMember::sign))
                .param("last_day", days.get(days.size() - 1))
                .param("position", position)
                .query(row -> {
                    sums[row.getInt("group_number")][row.getInt("bucket")] =
                            row.getBigDecimal("amount").longValueExact();
                });
        for (long[] group : sums) {
            accumulate(group);
        }
        return sums;
    }

    private static void accumulate(long[] amounts) {
        for (int day = 1; day < amounts.length; day++) {
            amounts[day] = Math.addExact(amounts[day - 1], amounts[day]);
        }
    }

    private static String[] firstDaysAfter(List<LocalDate> days) {
        return days.stream().map(day -> day.plusDays(1).toString()).toArray(String[]::new);
    }

    private static Integer[] column(Collection<GroupMember> members, ToIntFunction<GroupMember> value) {
        return members.stream().map(value::applyAsInt).toArray(Integer[]::new);
    }
}
