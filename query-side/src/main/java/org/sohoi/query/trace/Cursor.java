package org.sohoi.query.trace;

import org.jspecify.annotations.Nullable;
import org.sohoi.query.web.QueryParameters;

/**
 * Where a page ends: at a contribution, of which an event may make several. Written {@code position.ordinal}.
 *
 * @param ordinal tells apart what has the same position, from 0
 */
public record Cursor(long position, int ordinal) implements Comparable<Cursor> {

    /** Before everything. */
    public static final Cursor START = new Cursor(0, -1);

    static Cursor read(String name, @Nullable String text) {
        if (text == null) {
            return START;
        }
        String[] parts = text.split("\\.", -1);
        try {
            if (parts.length == 2 && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
                return new Cursor(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
            }
        } catch (NumberFormatException e) {
            // Said below, together with what is not two numbers.
        }
        throw QueryParameters.unreadable(name, "what the page before gave as next, such as 4711.0", text);
    }

    @Override
    public int compareTo(Cursor other) {
        return position == other.position
                ? Integer.compare(ordinal, other.ordinal)
                : Long.compare(position, other.position);
    }

    @Override
    public String toString() {
        return position + "." + ordinal;
    }
}
