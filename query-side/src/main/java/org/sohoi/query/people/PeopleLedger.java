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
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.sohoi.eventstore.Recording;
import org.sohoi.query.measures.Cause;
import org.sohoi.query.measures.EntryLedger;
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

    Set<Covered> ofEntry(UUID entry, Recording at) {
        return known(at).coverage.ofEntry(entry);
    }

    Set<Covered> ofSponsorshipsThrough(UUID association, Recording at) {
        return known(at).coverage.ofSponsorshipsThrough(association);
    }

    /**
     * What was covered is now covered otherwise.
     *
     * @param entry that the event is about; none where it is about several
     */
    void restate(
            Recording at,
            Cause cause,
            UUID association,
            @Nullable UUID entry,
            Collection<Covered> before,
            Collection<Covered> now) {
        List<CoverageRow> rows = rows(at, before, now);
        if (rows.isEmpty()) {
            return;
        }
        Known known = known(at);
        Set<UUID> persons = new HashSet<>();
        rows.forEach(
                row -> persons.addAll(known.identities().together(row.covered().person())));
        CountChanges changes = new CountChanges(association);
        count(known, persons, -1, changes);
        rows.forEach(row -> {
            known.coverage.add(row);
            coverage.add(row);
        });
        count(known, persons, 1, changes);
        counts.count(at, cause, entry, changes.inOrder());
    }

    /**
     * An identity is another's, or its own again.
     *
     * @param surviving none for its own
     */
    void identify(Recording at, UUID identity, @Nullable UUID surviving) {
        Known known = known(at);
        Set<UUID> persons = new HashSet<>(known.identities().together(identity));
        if (surviving != null) {
            persons.addAll(known.identities().together(surviving));
        }
        CountChanges changes = new CountChanges(null);
        count(known, persons, -1, changes);
        known.identities().set(identity, surviving);
        identities.add(new IdentityRow(at.position(), identity, surviving));
        count(known, persons, 1, changes);
        counts.count(at, Cause.CORRECTED, null, changes.inOrder());
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
        known.coverage
                .ofPersons(identities)
                .forEach((identity, coverage) -> ofPersons
                        .computeIfAbsent(known.identities().survivorOf(identity), any -> new ArrayList<>())
                        .addAll(coverage));
        ofPersons.values().forEach(coverage -> changes.person(coverage, by));
    }

    private Known known(Recording at) {
        return CurrentUnitOfWork.get().getOrComputeResource(inThisBatch, key -> new Known(at.position()));
    }

    /** What was known before a batch, and what it has changed so far. */
    private final class Known {

        private final CoverageInBatch coverage;
        private final long begin;
        private @Nullable Identities read;

        private Known(long begin) {
            this.coverage = new CoverageInBatch(stored, begin);
            this.begin = begin;
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
