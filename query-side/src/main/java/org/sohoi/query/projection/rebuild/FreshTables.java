package org.sohoi.query.projection.rebuild;

import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.projection.ReadModel;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empty tables like the live ones, with the same indexes by the same names, in a schema of their own. */
final class FreshTables {

    /** That of a rebuild. */
    static final String SCHEMA = ReadModel.SCHEMA + "_fresh";

    private static final String REPLACED = ReadModel.SCHEMA + "_replaced";

    /** Each takes a core of the database's machine, or more, and memory for its sorting. */
    private static final int INDEXES_AT_ONCE = 2;

    private final ReadModel live;
    private final JdbcTemplate jdbc;
    private final String schema;

    FreshTables(ReadModel live, String schema) {
        this.live = live;
        this.jdbc = live.template();
        this.schema = schema;
    }

    void create(Collection<Projection> projections) {
        drop();
        jdbc.execute("CREATE schema " + schema);
        projections.forEach(projection -> projection.tables().forEach(table -> create(table, projection)));
    }

    /** Connections to the tables of so many projections, for those who fill them and then make their indexes. */
    ReadModel open(int projections, Pace pace) {
        return live.empty(schema, Math.min(pace.lanes(), Math.max(projections, INDEXES_AT_ONCE)));
    }

    void drop() {
        jdbc.execute("DROP schema IF EXISTS %s CASCADE".formatted(schema));
    }

    /** Logged from the beginning: to have it logged once it is full would write all of it a second time. */
    private void create(String table, Projection projection) {
        jdbc.execute("CREATE TABLE %s.%s (LIKE %s.%s INCLUDING ALL EXCLUDING INDEXES)"
                .formatted(schema, table, ReadModel.SCHEMA, table));
        storage(table);
        // Would vacuum and analyze again and again what grows all the time, and nobody asks.
        jdbc.execute("ALTER TABLE %s.%s SET (autovacuum_enabled = false)".formatted(schema, table));
        comment(table);
        indexes(table).stream()
                .filter(index -> projection.sought().contains(index.name))
                .forEach(index -> {
                    make(index, jdbc);
                    declare(index);
                });
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
     * What full tables still lack: their other indexes, faster to make at once than row by row, and what the planner knows
     * and the first questions need to be answered from indexes alone.
     *
     * @param fresh whose connections are used for what takes long: questions need those of the live tables
     */
    void settle(Projection projection, ReadModel fresh, Pace pace) throws Exception {
        List<Index> lacking = projection.tables().stream()
                .flatMap(table -> indexes(table).stream())
                .filter(index -> !projection.sought().contains(index.name))
                .toList();
        try (Lanes lanes = new Lanes(Math.min(pace.lanes(), INDEXES_AT_ONCE))) {
            lanes.run(lacking.stream()
                    .map(index -> (Lanes.Work) () -> {
                        make(index, fresh.template());
                        pace.settled();
                    })
                    .toList());
            lacking.forEach(this::declare);
            lanes.run(projection.tables().stream()
                    .map(table -> (Lanes.Work) () -> {
                        fresh.template().execute("VACUUM ANALYZE %s.%s".formatted(schema, table));
                        jdbc.execute("ALTER TABLE %s.%s RESET (autovacuum_enabled)".formatted(schema, table));
                        storage(table); // which may have that option too
                        pace.settled();
                    })
                    .toList());
        }
    }

    private static void make(Index index, JdbcTemplate template) {
        template.execute((ConnectionCallback<Boolean>) connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET maintenance_work_mem = '256MB'");
                statement.execute(index.definition);
                return statement.execute("RESET maintenance_work_mem");
            }
        });
    }

    /** To make a key's index by itself lets others of its table be made meanwhile. */
    private void declare(Index index) {
        if (index.key != null) {
            jdbc.execute(index.key);
        }
    }

    /** Those of the live table, defined for the fresh one. */
    private List<Index> indexes(String table) {
        return jdbc.query(
                """
                SELECT index.relname AS name,
                       CASE WHEN conname IS NULL OR by_index
                            THEN replace(pg_get_indexdef(indexrelid), ' ON ' || live || ' ', ' ON ' || fresh || ' ')
                            ELSE format('ALTER TABLE %s ADD CONSTRAINT %I %s', fresh, conname, pg_get_constraintdef(key.oid))
                       END AS definition,
                       CASE WHEN by_index
                            THEN format('ALTER TABLE %s ADD CONSTRAINT %I %s USING INDEX %I', fresh, conname,
                                        CASE contype WHEN 'p' THEN 'PRIMARY KEY' ELSE 'UNIQUE' END, conname)
                       END AS key
                  FROM (SELECT format('%I.%I', ?, ?) AS live, format('%I.%I', ?, ?) AS fresh) AS names
                  JOIN pg_index ON indrelid = to_regclass(live)
                  JOIN pg_class index ON index.oid = indexrelid
                  LEFT JOIN pg_constraint key ON conindid = indexrelid AND conrelid = indrelid
                 CROSS JOIN LATERAL (SELECT contype IN ('p', 'u') AND NOT condeferrable AND NOT indisexclusion AS by_index) AS made
                 ORDER BY indexrelid""",
                (row, number) -> new Index(row.getString("name"), row.getString("definition"), row.getString("key")),
                ReadModel.SCHEMA,
                table,
                schema,
                table);
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

    /**
     * An index to make.
     *
     * @param definition the statement that makes it; where a constraint cannot be declared afterwards, that with the index
     * @param key the statement that declares it, once made, that of a key; none where it is no key's, or is declared already
     */
    private record Index(
            String name, String definition, @Nullable String key) {}
}
