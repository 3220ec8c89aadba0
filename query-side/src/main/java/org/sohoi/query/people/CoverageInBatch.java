package org.sohoi.query.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sohoi.query.measures.catalogue.Reach;

/**
 * Coverage during a batch: what was stored before it, and what the batch has changed so far. Read once, and
 * gone with the batch, so that nothing that was taken back, or written by another process, is remembered otherwise.
 *
 * <p>What is stored of the batch itself does not count: its events may be handled again.
 */
final class CoverageInBatch {

    private final StoredCoverage stored;
    private final long begin;
    private final Map<UUID, Set<Covered>> ofPersons = new HashMap<>();
    private final Map<UUID, Set<Covered>> ofEntries = new HashMap<>();
    private final Map<UUID, List<CoverageRow>> changesOfEntries = new HashMap<>();
    private final List<CoverageRow> changes = new ArrayList<>();
    private final Map<UUID, List<CoverageRow>> changesOfPersons = new HashMap<>();

    /** @param begin the first position of the batch */
    CoverageInBatch(StoredCoverage stored, long begin) {
        this.stored = stored;
        this.begin = begin;
    }

    /** By person, as entries name them; everyone asked for is in it. */
    Map<UUID, Set<Covered>> ofPersons(Collection<UUID> persons) {
        Set<UUID> missing = new HashSet<>(persons);
        missing.removeAll(ofPersons.keySet());
        if (!missing.isEmpty()) {
            read(missing);
        }
        Map<UUID, Set<Covered>> found = new HashMap<>();
        persons.forEach(person -> found.put(person, Set.copyOf(ofPersons.getOrDefault(person, Set.of()))));
        return found;
    }

    private void read(Set<UUID> persons) {
        Map<UUID, Set<Covered>> before = stored.ofPersons(persons, begin).stream()
                .collect(Collectors.groupingBy(Covered::person, Collectors.toSet()));
        for (UUID person : persons) {
            Set<Covered> standing = before.getOrDefault(person, new HashSet<>());
            apply(changesOfPersons.getOrDefault(person, List.of()), standing);
            ofPersons.put(person, standing);
        }
    }

    /** Reads what entries covered before the batch, for all that will be asked for. */
    Set<Covered> readEntries(Set<UUID> entries) {
        Set<Covered> found = stored.ofEntries(entries, begin);
        entries.forEach(entry -> ofEntries.put(entry, new HashSet<>()));
        found.forEach(covered -> ofEntries
                .computeIfAbsent(covered.entry(), any -> new HashSet<>())
                .add(covered));
        return found;
    }

    /** Of an entry that was read. */
    Set<Covered> ofEntry(UUID entry) {
        Set<Covered> before = Objects.requireNonNull(ofEntries.get(entry), "An entry is read before it is asked for");
        return with(new HashSet<>(before), changesOfEntries.getOrDefault(entry, List.of()), covered -> true);
    }

    Set<Covered> ofSponsorshipsThrough(UUID association) {
        return with(
                new HashSet<>(stored.ofSponsorshipsThrough(association, begin)),
                changes,
                covered -> covered.way() == Reach.SPONSORSHIP
                        && covered.association().equals(association));
    }

    void add(CoverageRow row) {
        changes.add(row);
        changesOfEntries
                .computeIfAbsent(row.covered().entry(), any -> new ArrayList<>())
                .add(row);
        changesOfPersons
                .computeIfAbsent(row.covered().person(), any -> new ArrayList<>())
                .add(row);
        Set<Covered> ofPerson = ofPersons.get(row.covered().person());
        if (ofPerson != null) {
            apply(List.of(row), ofPerson);
        }
    }

    private static Set<Covered> with(Set<Covered> before, List<CoverageRow> changes, Predicate<Covered> chosen) {
        apply(changes.stream().filter(row -> chosen.test(row.covered())).toList(), before);
        return before;
    }

    private static void apply(List<CoverageRow> changes, Set<Covered> standing) {
        changes.forEach(row -> {
            if (row.change() > 0) {
                standing.add(row.covered());
            } else {
                standing.remove(row.covered());
            }
        });
    }
}
