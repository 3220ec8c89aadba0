package org.sohoi.query.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.measures.Cause;
import org.sohoi.query.measures.entry.CountChange;
import org.sohoi.query.measures.entry.EntryLedger;
import org.sohoi.query.projection.ReadModel;
import org.sohoi.query.projection.RowBuffer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where it is entered whom entries reach and who is whom. Enters, with it, by how much that changes the counts of different
 * people. To be called once an event, at most.
 */
final class PeopleLedger {

    private static final Comparator<Covered> ORDER =
            Comparator.comparing(Covered::entry).thenComparing(Covered::person).thenComparing(Covered::from);

    private final String inThisBatch = "people-" + System.identityHashCode(this);
    private final JdbcClient jdbc;
    private final StoredCoverage stored;
    private final EntryLedger counts;
    private final RowBuffer<CoverageRow> coverage;
    private final RowBuffer<IdentityRow> identities;

    PeopleLedger(ReadModel readModel, EntryLedger counts) {
        this.jdbc = readModel.jdbc();
        this.stored = new StoredCoverage(jdbc);
        this.counts = counts;
        this.coverage = new RowBuffer<>(readModel, CoverageRow.TABLE, CoverageRow.COLUMNS, CoverageRow::values);
        this.identities = new RowBuffer<>(readModel, IdentityRow.TABLE, IdentityRow.COLUMNS, IdentityRow::values);
    }

    /** An entry, which nothing was entered of before, reaches these people. */
    void enter(Recording at, UUID association, UUID entry, Set<Covered> now) {
        if (!now.isEmpty()) {
            Known known = known(at);
            known.soughtPersons(now);
            counts.count(at, Cause.ENTERED, entry, () -> restated(at, association, known, Set.of(), now));
        }
    }

    /**
     * What an entry covers is covered otherwise.
     *
     * @param now given what it covered before
     */
    void restate(Recording at, Cause cause, UUID association, UUID entry, UnaryOperator<Set<Covered>> now) {
        Known known = known(at);
        known.soughtEntry(entry);
        counts.count(at, cause, entry, () -> {
            Set<Covered> before = known.coverage().ofEntry(entry);
            return restated(at, association, known, before, now.apply(before));
        });
    }

    /**
     * As {@link #restate(Recording, Cause, UUID, UUID, UnaryOperator)}, where it is known beforehand whom the entry reaches
     * now.
     */
    void restate(Recording at, Cause cause, UUID association, UUID entry, Set<Covered> now) {
        known(at).soughtPersons(now);
        restate(at, cause, association, entry, before -> now);
    }

    /** All sponsorships through an association are covered otherwise. */
    void restateSponsorships(Recording at, Cause cause, UUID association, UnaryOperator<Set<Covered>> now) {
        Known known = known(at);
        counts.count(at, cause, null, () -> {
            Set<Covered> before = known.coverage().ofSponsorshipsThrough(association);
            return restated(at, association, known, before, now.apply(before));
        });
    }

    /**
     * An identity is another's, or its own again.
     *
     * @param surviving none for its own
     */
    void identify(Recording at, UUID identity, @Nullable UUID surviving) {
        Known known = known(at);
        known.soughtPerson(identity);
        if (surviving != null) {
            known.soughtPerson(surviving);
        }
        identities.add(new IdentityRow(at.position(), identity, surviving));
        counts.count(at, Cause.CORRECTED, null, () -> identified(known, identity, surviving));
    }

    private List<CountChange> restated(
            Recording at, UUID association, Known known, Set<Covered> before, Set<Covered> now) {
        List<CoverageRow> rows = rows(at, before, now);
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<UUID> persons = new HashSet<>();
        rows.forEach(
                row -> persons.addAll(known.identities().together(row.covered().person())));
        CountChanges changes = new CountChanges(association);
        count(known, persons, -1, changes);
        rows.forEach(row -> {
            known.coverage().add(row);
            coverage.add(row);
        });
        count(known, persons, 1, changes);
        return changes.inOrder();
    }

    private static List<CountChange> identified(Known known, UUID identity, @Nullable UUID surviving) {
        Set<UUID> persons = new HashSet<>(known.identities().together(identity));
        if (surviving != null) {
            persons.addAll(known.identities().together(surviving));
        }
        CountChanges changes = new CountChanges(null);
        count(known, persons, -1, changes);
        known.identities().set(identity, surviving);
        count(known, persons, 1, changes);
        return changes.inOrder();
    }

    private static List<CoverageRow> rows(Recording at, Collection<Covered> before, Collection<Covered> now) {
        List<CoverageRow> rows = new ArrayList<>();
        before.stream()
                .filter(covered -> !now.contains(covered))
                .sorted(ORDER)
                .forEach(gone -> rows.add(new CoverageRow(at.position(), rows.size(), gone, -1)));
        now.stream()
                .filter(covered -> !before.contains(covered))
                .sorted(ORDER)
                .forEach(come -> rows.add(new CoverageRow(at.position(), rows.size(), come, 1)));
        return rows;
    }

    private static void count(Known known, Set<UUID> identities, int by, CountChanges changes) {
        Map<UUID, List<Covered>> ofPersons = new HashMap<>();
        known.coverage()
                .ofPersons(identities)
                .forEach((identity, coverage) -> ofPersons
                        .computeIfAbsent(known.identities().survivorOf(identity), any -> new ArrayList<>())
                        .addAll(coverage));
        ofPersons.values().forEach(coverage -> changes.person(coverage, by));
    }

    private Known known(Recording at) {
        return CurrentUnitOfWork.get().getOrComputeResource(inThisBatch, key -> new Known(at.position()));
    }

    /**
     * What was known before a batch, and what it has changed so far. Read when the first event is worked out, which is at
     * the end of the batch: then it is known what all of its events will ask for.
     */
    private final class Known {

        private final CoverageInBatch coverage;
        private final long begin;
        private final Set<UUID> entries = new HashSet<>();
        private final Set<UUID> persons = new HashSet<>();
        private @Nullable Identities read;
        private boolean ready;

        private Known(long begin) {
            this.coverage = new CoverageInBatch(stored, begin);
            this.begin = begin;
        }

        private void soughtEntry(UUID entry) {
            entries.add(entry);
        }

        private void soughtPerson(UUID person) {
            persons.add(person);
        }

        private void soughtPersons(Set<Covered> covered) {
            covered.forEach(one -> soughtPerson(one.person()));
        }

        private CoverageInBatch coverage() {
            if (!ready) {
                ready = true;
                soughtPersons(coverage.readEntries(entries));
                Set<UUID> together = new HashSet<>();
                persons.forEach(person -> together.addAll(identities().together(person)));
                coverage.ofPersons(together);
            }
            return coverage;
        }

        /** Read once somebody is named: most corrections are of entries that name nobody. */
        private Identities identities() {
            Identities found = read;
            if (found == null) {
                found = Identities.before(begin, jdbc);
                read = found;
            }
            return found;
        }
    }

    /** @param surviving none for an identity that is its own again */
    private record IdentityRow(
            long position, UUID identity, @Nullable UUID surviving) {

        static final String TABLE = "person_identity";
        static final List<String> COLUMNS = List.of("position", "absorbed_id", "surviving_id");

        @Nullable Object[] values() {
            return new @Nullable Object[] {position, identity, surviving};
        }
    }
}
