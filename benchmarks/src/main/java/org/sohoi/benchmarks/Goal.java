package org.sohoi.benchmarks;

/**
 * A ratio that is aimed at.
 *
 * @param bound the least ratio, or the greatest where {@code atMost}
 */
public record Goal(String what, double measured, double bound, boolean atMost) {

    public static Goal atLeast(String what, double measured, double bound) {
        return new Goal(what, measured, bound, false);
    }

    public static Goal atMost(String what, double measured, double bound) {
        return new Goal(what, measured, bound, true);
    }

    public boolean reached() {
        return atMost ? measured <= bound : measured >= bound;
    }

    /** One row of a Markdown table. */
    public String row() {
        return "| %s | %.2f | %s %.2f | %s |"
                .formatted(what, measured, atMost ? "≤" : "≥", bound, reached() ? "reached" : "missed");
    }
}
