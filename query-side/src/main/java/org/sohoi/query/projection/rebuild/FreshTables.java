package org.sohoi.query.projection.rebuild;

import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empty tables like the live ones, with the same indexes by the same names, in a schema of their own. */
final class FreshTables {

    /** That of a rebuild. */
    static final String SCHEMA = ReadModel.SCHEMA + "_fresh";

    private static final String REPLACED = ReadModel.SCHEMA + "_replaced";

    private final JdbcTemplate jdbc;
    private final String schema;

    FreshTables(ReadModel live, String schema) {
        this.jdbc = live.template();
        this.schema = schema;
    }

    void create(Collection<Projection> projections) {
        drop();
        jdbc.execute("CREATE schema " + schema);
        projections.forEach(projection -> projection.tables().forEach(table -> create(table, projection)));
    }

    void drop() {
        jdbc.execute("DROP schema IF EXISTS %s CASCADE".formatted(schema));
    }

    /** Logged from the beginning: to have it logged once it is full would write all of it a second time. */
    private void create(String table, Projection projection) {
        jdbc.execute("CREATE TABLE %s.%s (LIKE %s.%s INCLUDING ALL EXCLUDING INDEXES)"
                .formatted(schema, table, ReadModel.SCHEMA, table));
        comment(table);
        storage(table);
        indexes(table).stream()
                .filter(index -> projection.sought().contains(index.name))
                .forEach(this::create);
    }

    /** Columns keep theirs by {@code LIKE}. */
    private void comment(String table) {
        jdbc.queryForList(
                        "SELECT format('COMMENT ON TABLE %I.%I IS %L', ?, ?, obj_description(to_regclass(?), 'pg_class'))",
                        String.class, schema, table, live(table))
                .forEach(jdbc::execute);
    }

    /** Neither does it take along what was set by {@code ALTER TABLE … SET}. */
    private void storage(String table) {
        jdbc.queryForList("""
                        SELECT format('ALTER TABLE %I.%I SET (%s)', ?, ?, string_agg(prefix || option, ', '))
                          FROM (SELECT '' AS prefix, reloptions FROM pg_class WHERE oid = to_regclass(?)
                                 UNION ALL
                                SELECT 'toast.', toast.reloptions
                                  FROM pg_class JOIN pg_class toast ON toast.oid = pg_class.reltoastrelid
                                 WHERE pg_class.oid = to_regclass(?)) AS stored,
                               unnest(reloptions) AS option
                        HAVING count(*) > 0""", String.class, schema, table, live(table), live(table))
                .forEach(jdbc::execute);
    }

    /** Rights on the live table, and on columns of it, as they are now. The owner is the same. */
    private void grant(String table) {
        jdbc.queryForList("""
                        SELECT format('GRANT %s%s ON %I.%I TO %s%s', privilege_type, of_column, ?, ?,
                                      CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
                                      CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END)
                          FROM (SELECT '' AS of_column, relacl AS rights, relowner AS owner
                                  FROM pg_class WHERE oid = to_regclass(?)
                                 UNION ALL
                                SELECT format(' (%I)', attname), attacl, 0::oid
                                  FROM pg_attribute WHERE attrelid = to_regclass(?) AND NOT attisdropped) AS given,
                               aclexplode(rights)
                         WHERE grantee <> owner""", String.class, schema, table, live(table), live(table))
                .forEach(jdbc::execute);
    }

    /**
     * What a full table still lacks: its other indexes, faster to make at once than row by row, and what the planner knows
     * and the first questions need to be answered from indexes alone.
     */
    void settle(Projection projection, Pace pace) throws Exception {
        for (String table : projection.tables()) {
            indexes(table).stream()
                    .filter(index -> !projection.sought().contains(index.name))
                    .forEach(this::create);
            jdbc.execute("VACUUM ANALYZE %s.%s".formatted(schema, table));
            pace.settled();
        }
    }

    private void create(Index index) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET maintenance_work_mem = '256MB'");
                statement.execute(index.definition);
                return statement.execute("RESET maintenance_work_mem");
            }
        });
    }

    /** Those of the live table, defined for the fresh one; those of keys with what they are the keys of. */
    private List<Index> indexes(String table) {
        return jdbc.query(
                """
                SELECT index.relname AS name,
                       coalesce(
                         (SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', ?, ?, conname, pg_get_constraintdef(pg_constraint.oid))
                            FROM pg_constraint WHERE conindid = indexrelid AND conrelid = indrelid),
                         replace(pg_get_indexdef(indexrelid), format(' ON %I.%I ', ?, ?), format(' ON %I.%I ', ?, ?))) AS definition
                  FROM pg_index JOIN pg_class index ON index.oid = indexrelid
                 WHERE indrelid = to_regclass(?)
                 ORDER BY indexrelid""",
                (row, number) -> new Index(row.getString("name"), row.getString("definition")),
                schema,
                table,
                ReadModel.SCHEMA,
                table,
                schema,
                table,
                live(table));
    }

    private static String live(String table) {
        return ReadModel.SCHEMA + "." + table;
    }

    /** Keeps everyone else from the live tables until the transaction ends. The first table first, as batches do. */
    void lockLive(Projection projection) {
        jdbc.execute("SET LOCAL lock_timeout = '1s'");
        projection
                .tables()
                .forEach(table ->
                        jdbc.execute("LOCK TABLE %s.%s IN ACCESS EXCLUSIVE MODE".formatted(ReadModel.SCHEMA, table)));
    }

    /** Puts the tables in the place of the live ones, which are gone with the transaction. */
    void takeOver(Projection projection) {
        jdbc.execute("CREATE schema " + REPLACED);
        for (String table : projection.tables()) {
            grant(table);
            jdbc.execute("ALTER TABLE %s.%s SET schema %s".formatted(ReadModel.SCHEMA, table, REPLACED));
            jdbc.execute("ALTER TABLE %s.%s SET schema %s".formatted(schema, table, ReadModel.SCHEMA));
            // Fails where others have made views on it, rather than take those with it.
            jdbc.execute("DROP TABLE %s.%s".formatted(REPLACED, table));
        }
        jdbc.execute("DROP schema " + REPLACED);
    }

    private record Index(String name, String definition) {}
}
