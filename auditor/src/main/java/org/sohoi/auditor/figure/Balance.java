package org.sohoi.auditor.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Amounts that are alike but for their number, added up. */
final class Balance {

    private record Kind(Series series, LocalDate day, Map<String, String> dimensions) {}

    private final Map<Kind, Long> amounts = new HashMap<>();

    void add(Amount amount) {
        amounts.merge(new Kind(amount.series(), amount.day(), amount.dimensions()), amount.amount(), Math::addExact);
    }

    void addAll(Balance other) {
        other.amounts().forEach(this::add);
    }

    Balance negated() {
        Balance negated = new Balance();
        amounts().forEach(amount -> negated.add(amount.until(amount.day())));
        return negated;
    }

    /** What makes nothing of all stocks that are there from that day on. */
    Balance endingOn(LocalDate day) {
        Balance end = new Balance();
        amounts().stream()
                .filter(amount -> amount.series().isEnding())
                .forEach(amount -> end.add(amount.until(amount.day().isAfter(day) ? amount.day() : day)));
        return end;
    }

    List<Amount> amounts() {
        return amounts.entrySet().stream()
                .filter(amount -> amount.getValue() != 0)
                .map(amount -> new Amount(
                        amount.getKey().series, amount.getKey().day, amount.getValue(), amount.getKey().dimensions))
                .toList();
    }
}
