package org.sohoi.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount in Vietnamese đồng, which has no fractions. Arithmetic that would overflow throws, and never wraps. */
public record Vnd(@JsonValue long amount) implements Comparable<Vnd> {

    public static final Vnd ZERO = new Vnd(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Vnd {}

    public static Vnd of(long amount) {
        return new Vnd(amount);
    }

    public Vnd plus(Vnd other) {
        return new Vnd(Math.addExact(amount, other.amount));
    }

    public Vnd minus(Vnd other) {
        return new Vnd(Math.subtractExact(amount, other.amount));
    }

    public boolean isNegative() {
        return amount < 0;
    }

    @Override
    public int compareTo(Vnd other) {
        return Long.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return amount + " VND";
    }
}
