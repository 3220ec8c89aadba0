package org.sohoi.command.membership;

import static org.sohoi.command.OneAssociation.REGISTERED_ON;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a roll takes, told as plainly as possible: make the change, count everybody on every day, undo it if that fails. */
final class BruteForceRoll {

    private static final int HORIZON = 40;

    /** One line; of a void one nothing but the person is left. */
    private record Line(LocalDate day, int change, @Nullable UUID person, boolean isVoid) {}

    private final Map<UUID, Line> lines = new LinkedHashMap<>();
    private @Nullable LocalDate openedOn;
    private int opening;

    boolean open(LocalDate day, int members) {
        if (openedOn != null) {
            return false;
        }
        openedOn = day;
        opening = members;
        return true;
    }

    boolean correctOpening(LocalDate day, int members) {
        LocalDate openedBefore = openedOn;
        int openingBefore = opening;
        if (openedBefore == null
                || lines.values().stream()
                        .anyMatch(line -> !line.isVoid() && line.day().isBefore(day))) {
            return false;
        }
        openedOn = day;
        opening = members;
        boolean holds = holds();
        if (!holds) {
            openedOn = openedBefore;
            opening = openingBefore;
        }
        return holds;
    }

    boolean enter(UUID entry, LocalDate day, int change, @Nullable UUID person) {
        if (lines.containsKey(entry) || day.isBefore(openedOn == null ? REGISTERED_ON : openedOn)) {
            return false;
        }
        boolean taken = holdsWith(entry, new Line(day, change, person, false));
        if (taken && openedOn == null) {
            openedOn = REGISTERED_ON;
        }
        return taken;
    }

    boolean correct(UUID entry, LocalDate day, int count) {
        Line line = lines.get(entry);
        if (line == null || line.isVoid() || day.isBefore(openedOn)) {
            return false;
        }
        int change = Integer.signum(line.change()) * (line.person() == null ? count : 1);
        return holdsWith(entry, new Line(day, change, line.person(), false));
    }

    boolean voidEntry(UUID entry) {
        Line line = lines.get(entry);
        return line != null && !line.isVoid() && holdsWith(entry, new Line(line.day(), 0, line.person(), true));
    }

    /** One of the entries, void ones included. */
    Optional<UUID> entry(int number) {
        return lines.keySet().stream().skip(number % Math.max(1, lines.size())).findFirst();
    }

    boolean isNamed(UUID entry) {
        return lines.containsKey(entry) && lines.get(entry).person() != null;
    }

    boolean isDeparture(UUID entry) {
        return lines.containsKey(entry) && lines.get(entry).change() < 0;
    }

    private boolean holdsWith(UUID entry, Line line) {
        Line before = lines.put(entry, line);
        boolean holds = holds();
        if (!holds) {
            if (before == null) {
                lines.remove(entry);
            } else {
                lines.put(entry, before);
            }
        }
        return holds;
    }

    private boolean holds() {
        return IntStream.rangeClosed(0, HORIZON)
                .mapToObj(REGISTERED_ON::plusDays)
                .allMatch(this::holdsOn);
    }

    int membersOn(LocalDate day) {
        int started = openedOn != null && !openedOn.isAfter(day) ? opening : 0;
        return started + sum(day, null);
    }

    private boolean holdsOn(LocalDate day) {
        return membersOn(day) >= 0
                && lines.values().stream()
                        .map(Line::person)
                        .filter(Objects::nonNull)
                        .allMatch(person -> sum(day, person) == 0 || sum(day, person) == 1);
    }

    /** Of one person, or of everybody. */
    private int sum(LocalDate day, @Nullable UUID person) {
        return lines.values().stream()
                .filter(line -> !line.day().isAfter(day))
                .filter(line -> person == null || person.equals(line.person()))
                .mapToInt(Line::change)
                .sum();
    }

    @Override
    public String toString() {
        return "opened on %s with %d, %s".formatted(openedOn, opening, lines.values());
    }
}
