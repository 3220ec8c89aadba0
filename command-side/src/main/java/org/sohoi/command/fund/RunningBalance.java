package org.sohoi.command.fund;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sohoi.events.Vnd;

/**
 * What a fund holds from day to day within a year: what was carried into it, and per day what came in less what went out.
 * Entries come in any order, and leave again when they are corrected or voided.
 */
final class RunningBalance {

    private final TreeMap<LocalDate, Long> netByDay;
    private long carried;
    private long received;

    RunningBalance() {
        netByDay = new TreeMap<>();
    }

    private RunningBalance(RunningBalance other) {
        netByDay = new TreeMap<>(other.netByDay);
        carried = other.carried;
        received = other.received;
    }

    RunningBalance copy() {
        return new RunningBalance(this);
    }

    void carry(Vnd amount) {
        carried = amount.amount();
    }

    void add(Entry entry) {
        count(entry, 1);
    }

    void remove(Entry entry) {
        count(entry, -1);
    }

    private void count(Entry entry, int times) {
        long net =
                Math.multiplyExact(entry.amount().amount(), times * entry.kind().sign());
        if (net == 0) {
            return;
        }
        netByDay.merge(entry.effectiveOn(), net, Math::addExact);
        netByDay.remove(entry.effectiveOn(), 0L);
        if (entry.kind() == EntryKind.DONATION) {
            received = Math.addExact(received, net);
        }
    }

    /** All that the year ever held: what was carried and what came in. */
    Vnd held() {
        return Vnd.of(Math.addExact(carried, received));
    }

    /** What is left at the end of the year. */
    Vnd closing() {
        return Vnd.of(netByDay.values().stream().reduce(carried, Math::addExact));
    }

    /** A day on which more has been given away than was there. */
    record Overdraft(LocalDate day, Vnd balance) {}

    /** The first such day, if there is one. */
    Optional<Overdraft> overdraft() {
        long balance = carried;
        for (Map.Entry<LocalDate, Long> day : netByDay.entrySet()) {
            balance = Math.addExact(balance, day.getValue());
            if (balance < 0) {
                return Optional.of(new Overdraft(day.getKey(), Vnd.of(balance)));
            }
        }
        return Optional.empty();
    }
}
