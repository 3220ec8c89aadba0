package org.sohoi.query.projection.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empty tables like the live ones, with the same indexes by the same names, in a schema of their own. */
final class FreshTables {

    /** Only one rebuild at a time: it holds this lock. */
    static final String SCHEMA = ReadModel.SCHEMA + "_fresh";

    private static final String REPLACED = ReadModel.SCHEMA + "_replaced";

    private final JdbcTemplate jdbc;

    FreshTables(ReadModel live) {
        this.jdbc = live.template();
    }

    void create(Collection<Projection> projections) {
        drop();
        jdbc.execute("CREATE SCHEMA " + SCHEMA);
        projections.stream().flatMap(projection -> projection.tables().stream()).forEach(this::create);
    }

    void drop() {
        jdbc.execute("DROP SCHEMA IF EXISTS %s CASCADE".formatted(SCHEMA));
    }

    private void create(String table) {
        jdbc.execute("CREATE TABLE %s.%s (LIKE %s.%s INCLUDING ALL EXCLUDING INDEXES)"
                .formatted(SCHEMA, table, ReadModel.SCHEMA, table));
        List<String> statements = new ArrayList<>();
        statements.addAll(jdbc.queryForList("""
                SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', ?, ?, conname, pg_get_constraintdef(oid))
                  FROM pg_constraint WHERE conrelid = to_regclass(?) AND contype IN ('p', 'u')""", String.class, SCHEMA, table, ReadModel.SCHEMA + "." + table));
        statements.addAll(jdbc.queryForList(
                """
                SELECT replace(pg_get_indexdef(indexrelid), format(' ON %I.%I ', ?, ?), format(' ON %I.%I ', ?, ?))
                  FROM pg_index
                 WHERE indrelid = to_regclass(?)
                   AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)""", String.class, ReadModel.SCHEMA, table, SCHEMA, table, ReadModel.SCHEMA + "." + table));
        statements.forEach(jdbc::execute);
    }

    /** So that the first questions are planned, and answered from indexes alone, as those before. */
    void settle(Projection projection) {
        projection.tables().forEach(table -> jdbc.execute("VACUUM ANALYZE %s.%s".formatted(SCHEMA, table)));
    }

    /** Keeps everyone else from the live tables until the transaction ends. The first table first, as batches do. */
    void lockLive(Projection projection) {
        jdbc.execute("SET LOCAL lock_timeout = '5s'");
        projection
                .tables()
                .forEach(table ->
                        jdbc.execute("LOCK TABLE %s.%s IN ACCESS EXCLUSIVE MODE".formatted(ReadModel.SCHEMA, table)));
    }

    /** Puts the tables in the place of the live ones, which are gone with the transaction. */
    void takeOver(Projection projection) {
        jdbc.execute("CREATE SCHEMA " + REPLACED);
        for (String table : projection.tables()) {
            jdbc.execute("ALTER TABLE %s.%s SET SCHEMA %s".formatted(ReadModel.SCHEMA, table, REPLACED));
            jdbc.execute("ALTER TABLE %s.%s SET SCHEMA %s".formatted(SCHEMA, table, ReadModel.SCHEMA));
        }
        jdbc.execute("DROP SCHEMA %s CASCADE".formatted(REPLACED));
    }
}
