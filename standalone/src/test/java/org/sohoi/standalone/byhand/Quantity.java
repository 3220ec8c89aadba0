package org.sohoi.standalone.byhand;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** So much, on one day, of one association, with what it can be told apart by. */
record Quantity(UUID association, LocalDate on, LocalDate until, long amount, Map<String, String> marks) {

    static Quantity flow(UUID association, LocalDate on, long amount, Map<String, String> marks) {
        return new Quantity(association, on, LocalDate.MAX, amount, marks);
    }

    boolean isThereAtTheEndOf(LocalDate day) {
        return !on.isAfter(day) && until.isAfter(day);
    }
}
