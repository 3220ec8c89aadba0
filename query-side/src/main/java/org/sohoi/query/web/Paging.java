package org.sohoi.query.web;

import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;

/**
 * Which page of something that is numbered.
 *
 * @param after the number that is known already; none for the first page
 * @param limit at most how many are on it, from 1
 */
public record Paging(Order order, @Nullable Long after, int limit) {

    /** Which come first. */
    public enum Order {
        OLDEST,
        NEWEST
    }

    /**
     * Reads {@code order}, {@code after} and {@code limit}.
     *
     * @throws QuestionRefused when one of them cannot be read, or the limit is above {@code most}
     */
    public static Paging of(QueryParameters parameters, int most) {
        Order order = parameters.oneOf("order", Order.class);
        return new Paging(
                order == null ? Order.OLDEST : order,
                parameters.number("after", 0, Long.MAX_VALUE - 1),
                parameters.limit(most));
    }

    /** The lowest number that may be on the page, of those from {@code lowest} on. */
    public long lowest(long lowest) {
        return after != null && order == Order.OLDEST ? Math.max(lowest, after + 1) : lowest;
    }

    /** The highest number that may be on the page, of those up to {@code highest}. */
    public long highest(long highest) {
        return after != null && order == Order.NEWEST ? Math.min(highest, after - 1) : highest;
    }

    /** As SQL has it. */
    public String direction() {
        return order == Order.OLDEST ? "ASC" : "DESC";
    }
}
