package org.sohoi.auditor.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What events amount to, one after another. A correction takes back what its entry amounted to so far; stocks of an
 * association that has ended are nothing from its last day on, whatever is entered afterwards.
 */
final class Books {

    private record Entry(String association, @Nullable String id) {}

    private final Map<Entry, Balance> entries = new HashMap<>();
    private final Map<String, Balance> associations = new HashMap<>();
    private final Map<String, LocalDate> endings = new HashMap<>();
    private final Set<String> withoutBeginning = new HashSet<>();

    /** What one event adds and takes away, of each kind once. */
    List<Amount> enter(Step step) {
        if (step instanceof Step.Enter enter) {
            return book(new Entry(enter.association(), enter.entry()), balance(enter.amounts()));
        }
        if (step instanceof Step.Restate restate) {
            Entry entry = new Entry(restate.association(), restate.entry());
            Balance change = known(entry).negated();
            change.addAll(balance(restate.amounts()));
            return book(entry, change);
        }
        if (step instanceof Step.End end) {
            Entry entry = new Entry(end.association(), end.entry());
            return book(entry, known(entry).endingOn(end.day()));
        }
        if (step instanceof Step.EndAssociation end) {
            return endAssociation(end);
        }
        return List.of();
    }

    /** Entries that were corrected or ended here, and entered where nobody showed it. */
    Set<String> withoutBeginning() {
        return withoutBeginning;
    }

    private static Balance balance(List<Amount> amounts) {
        Balance balance = new Balance();
        amounts.forEach(balance::add);
        return balance;
    }

    private Balance known(Entry entry) {
        Balance known = entries.get(entry);
        if (known == null) {
            withoutBeginning.add(String.valueOf(entry.id));
            return new Balance();
        }
        return known;
    }

    private List<Amount> endAssociation(Step.EndAssociation end) {
        Balance change = ofAssociation(end.association()).endingOn(end.day());
        List<Amount> booked = book(new Entry(end.association(), null), change);
        endings.putIfAbsent(end.association(), end.day());
        return booked;
    }

    private Balance ofAssociation(String association) {
        return associations.computeIfAbsent(association, id -> new Balance());
    }

    private List<Amount> book(Entry entry, Balance change) {
        entries.computeIfAbsent(entry, id -> new Balance()).addAll(change);
        Balance whole = new Balance();
        whole.addAll(change);
        LocalDate ended = endings.get(entry.association);
        if (ended != null) {
            whole.addAll(change.endingOn(ended));
        }
        ofAssociation(entry.association).addAll(whole);
        return whole.amounts();
    }
}
