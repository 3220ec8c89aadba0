package org.sohoi.query.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.territory.Level;
import org.sohoi.query.projection.RecentlyUsed;
import org.sohoi.query.time.RecordedInstants;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the registry from its facts, all of them at once: there are some thousands, they rarely change, and most
 * questions need most of them.
 */
final class StoredRegistries implements Registries {

    private static final int REMEMBERED_REGISTRIES = 16;

    private final JdbcClient jdbc;
    private final RecentlyUsed<Key, Registry> registries = new RecentlyUsed<>(REMEMBERED_REGISTRIES);

    private final LongSupplier replacements;

    /** @param replacements how often the facts were replaced by rebuilt ones */
    StoredRegistries(JdbcClient jdbc, LongSupplier replacements) {
        this.jdbc = jdbc;
        this.replacements = replacements;
    }

    @Override
    public Registry knownAt(long position) {
        return registries.get(new Key(replacements.getAsLong(), lastChangeAt(position)), key -> read(key.lastChange));
    }

    @Override
    public long lastChangeAt(long position) {
        return jdbc.sql("""
                        SELECT greatest(
                            (SELECT max(position) FROM association_fact WHERE position <= :position),
                            (SELECT max(position) FROM unit_beginning WHERE position <= :position),
                            (SELECT max(position) FROM unit_ending WHERE position <= :position),
                            0)""").param("position", position).query(Long.class).single();
    }

    private Registry read(long position) {
        Territory territory = new Territory(beginnings(position), endings(position));
        return new Registry(territory, associationFacts(position));
    }

    private List<AssociationFact> associationFacts(long position) {
        return jdbc.sql("SELECT *, " + RecordedInstants.OF_POSITION
                        + " FROM association_fact WHERE position <= :position")
                .param("position", position)
                .query((row, number) -> new AssociationFact(
                        row.getLong("position"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("association_id", UUID.class),
                        Attribute.valueOf(row.getString("attribute")),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("value"),
                        row.getString("reference")))
                .list();
    }

    private List<UnitBeginning> beginnings(long position) {
        return jdbc.sql("SELECT * FROM unit_beginning WHERE position <= :position")
                .param("position", position)
                .query((row, number) -> new UnitBeginning(
                        row.getLong("position"),
                        row.getString("code"),
                        row.getString("name"),
                        Level.valueOf(row.getString("level")),
                        row.getString("parent_code"),
                        date(row, "valid_from")))
                .list();
    }

    private List<UnitEnding> endings(long position) {
        return jdbc.sql("SELECT * FROM unit_ending WHERE position <= :position")
                .param("position", position)
                .query((row, number) -> new UnitEnding(
                        row.getLong("position"),
                        row.getString("code"),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("successor_code")))
                .list();
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private record Key(long replacements, long lastChange) {}
}
