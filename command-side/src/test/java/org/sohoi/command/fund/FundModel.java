package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A fund as one would check it by hand: a list of entries, years that are open or closed, and for every decision the sum
 * of everything up to every day. It knows nothing of streams, caches or running balances.
 *
 * <p>What a closed year had left is there for the next to spend; what an open year has left is not.
 */
final class FundModel {

    private record Line(int sign, LocalDate day, long amount) {}

    private final Map<UUID, Line> lines = new LinkedHashMap<>();
    private final Set<UUID> struck = new TreeSet<>();
    private final TreeMap<Integer, Boolean> openYears = new TreeMap<>();
    private final TreeMap<Integer, Long> openings = new TreeMap<>();

    UUID anyEntry(Random random) {
        List<UUID> ids = new ArrayList<>(lines.keySet());
        ids.addAll(struck);
        return ids.isEmpty() ? new UUID(9, 9) : ids.get(random.nextInt(ids.size()));
    }

    boolean enter(UUID id, int sign, LocalDate day, long amount) {
        int year = day.getYear();
        boolean opens = !openYears.containsKey(year);
        if (!opens && !openYears.get(year)) {
            return false;
        }
        if (opens && (openYears.tailMap(year).containsValue(false) || begins(year))) {
            return false;
        }
        FundModel after = copy();
        after.openYears.put(year, true);
        after.lines.put(id, new Line(sign, day, amount));
        return acceptIfSound(after);
    }

    boolean restate(UUID id, int sign, LocalDate day, long amount) {
        Line line = lines.get(id);
        if (line == null || line.sign() != sign || line.day().getYear() != day.getYear() || !isOpen(line)) {
            return false;
        }
        FundModel after = copy();
        after.lines.put(id, new Line(sign, day, amount));
        return acceptIfSound(after);
    }

    boolean strike(UUID id) {
        Line line = lines.get(id);
        if (line == null || !isOpen(line)) {
            return false;
        }
        FundModel after = copy();
        after.lines.remove(id);
        after.struck.add(id);
        return acceptIfSound(after);
    }

    boolean correctOpening(int year, long amount) {
        boolean isFirst = openYears.headMap(year).isEmpty();
        if (!openYears.getOrDefault(year, false) || (amount != 0 && !isFirst)) {
            return false;
        }
        FundModel after = copy();
        after.openings.put(year, amount);
        return acceptIfSound(after);
    }

    /** Whether a later year begins with what the fund held before. */
    private boolean begins(int year) {
        return openings.tailMap(year + 1).values().stream().anyMatch(opening -> opening != 0);
    }

    boolean close(int year) {
        if (!openYears.getOrDefault(year, false) || openYears.headMap(year).containsValue(true)) {
            return false;
        }
        openYears.put(year, false);
        return true;
    }

    boolean reopen(int year) {
        if (openYears.getOrDefault(year, true) || openYears.tailMap(year + 1).containsValue(false)) {
            return false;
        }
        FundModel after = copy();
        after.openYears.put(year, true);
        return acceptIfSound(after);
    }

    private boolean isOpen(Line line) {
        return openYears.get(line.day().getYear());
    }

    private boolean acceptIfSound(FundModel after) {
        if (!after.isSound()) {
            return false;
        }
        lines.clear();
        lines.putAll(after.lines);
        struck.addAll(after.struck);
        openYears.putAll(after.openYears);
        openings.putAll(after.openings);
        return true;
    }

    private boolean isSound() {
        return openYears.keySet().stream()
                .allMatch(year -> lines.values().stream()
                        .map(Line::day)
                        .filter(day -> day.getYear() == year)
                        .allMatch(day -> carriedInto(year) + sum(LocalDate.of(year, 1, 1), day) >= 0));
    }

    /** What it was opened with, and all that closed years before had left, back to the last open one. */
    private long carriedInto(int year) {
        Integer before = openYears.lowerKey(year);
        long opening = openings.getOrDefault(year, 0L);
        if (before == null || openYears.get(before)) {
            return opening;
        }
        return opening + carriedInto(before) + sum(LocalDate.of(before, 1, 1), LocalDate.of(before, 12, 31));
    }

    private long sum(LocalDate from, LocalDate to) {
        return lines.values().stream()
                .filter(line -> !line.day().isBefore(from) && !line.day().isAfter(to))
                .mapToLong(line -> line.sign() * line.amount())
                .sum();
    }

    private FundModel copy() {
        FundModel copy = new FundModel();
        copy.lines.putAll(lines);
        copy.struck.addAll(struck);
        copy.openYears.putAll(openYears);
        copy.openings.putAll(openings);
        return copy;
    }
}
