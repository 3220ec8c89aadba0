package org.sohoi.query.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Reach;

/**
 * Somebody is covered, or is not after all, as known from a position on.
 *
 * @param ordinal tells apart the rows of one event, from 0
 * @param change 1, or -1 to take back such a row before
 */
record CoverageRow(long position, int ordinal, Covered covered, int change) {

    static final String TABLE = "person_coverage";

    /** What {@link #covered} reads. */
    static final String COVERED =
            "entry_id, association_id, person_id, way, support_kind, category, covered_from, covered_until";

    static final List<String> COLUMNS = List.of(
            "position",
            "ordinal",
            "entry_id",
            "association_id",
            "person_id",
            "way",
            "support_kind",
            "category",
            "covered_from",
            "covered_until",
            "change");

    @Nullable Object[] values() {
        return new @Nullable Object[] {
            position,
            ordinal,
            covered.entry(),
            covered.association(),
            covered.person(),
            covered.way().name(),
            covered.supportKind(),
            covered.category(),
            covered.from(),
            covered.until(),
            change
        };
    }

    static Covered covered(ResultSet row) throws SQLException {
        return new Covered(
                row.getObject("entry_id", UUID.class),
                row.getObject("association_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Reach.valueOf(row.getString("way")),
                row.getString("support_kind"),
                row.getString("category"),
                row.getObject("covered_from", LocalDate.class),
                row.getObject("covered_until", LocalDate.class));
    }
}
