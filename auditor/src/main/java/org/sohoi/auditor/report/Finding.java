package org.sohoi.auditor.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it must be.
 *
 * @param what is wrong
 * @param position where in the ledger; none where it is nowhere in particular
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"what", "position", "expected", "found"})
public record Finding(String what, @Nullable Long position, String expected, String found) {

    public static Finding at(long position, String what, String expected, String found) {
        return new Finding(what, position, expected, found);
    }

    public static Finding of(String what, String expected, String found) {
        return new Finding(what, null, expected, found);
    }

    @Override
    public String toString() {
        return "%s%s: expected %s, found %s"
                .formatted(position == null ? "" : "position " + position + ": ", what, expected, found);
    }
}
