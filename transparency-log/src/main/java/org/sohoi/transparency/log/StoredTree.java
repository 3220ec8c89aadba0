package org.sohoi.transparency.log;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.sohoi.eventstore.Recording;
import org.sohoi.transparency.merkle.Frontier;
import org.sohoi.transparency.merkle.Tile;
import org.sohoi.transparency.merkle.Tiles;
import org.sohoi.transparency.merkle.TreeHasher;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tree as the database holds it: full tiles and the edge. */
final class StoredTree {

    /** Before the first event; no publisher's clock goes that far back. */
    static final Recording BEGINNING = new Recording(0, Instant.EPOCH);

    private static final String ADD_TILE = "INSERT INTO tile (level, index, hashes, recorded_at) VALUES (?, ?, ?, ?)";
    private static final String MOVE_EDGE = "INSERT INTO frontier (size, edge, recorded_at) VALUES (?, ?, ?)"
            + " ON CONFLICT (singleton)"
            + " DO UPDATE SET size = excluded.size, edge = excluded.edge, recorded_at = excluded.recorded_at";

    private final JdbcTemplate jdbc;

    StoredTree(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Edge edge() {
        return jdbc
                .query(
                        "SELECT size, edge, recorded_at FROM frontier",
                        (row, number) -> new Edge(
                                new Frontier(row.getLong(1), row.getBytes(2)),
                                new Recording(
                                        row.getLong(1), row.getTimestamp(3).toInstant())))
                .stream()
                .findFirst()
                .orElseGet(() -> new Edge(new Frontier(), BEGINNING));
    }

    /** The tiles of the tree with that edge. */
    Tiles tiles(Frontier edge) {
        return (level, index) -> edge.holds(level, index) ? edge.hashes(level, index) : full(level, index);
    }

    private byte[] full(int level, long index) {
        byte[] hashes = jdbc.queryForObject(
                "SELECT hashes FROM tile WHERE level = ? AND index = ?", byte[].class, level, index);
        if (hashes == null || hashes.length != Tile.WIDTH * TreeHasher.BYTES) {
            throw new IllegalStateException("Tile %d/%d is not a full tile".formatted(level, index));
        }
        return hashes;
    }

    /** The event before the first of a tile of leaves. */
    Recording before(long tile) {
        if (tile == 0) {
            return BEGINNING;
        }
        Instant recordedAt = jdbc.queryForObject(
                "SELECT recorded_at FROM tile WHERE level = 0 AND index = ?",
                (row, number) -> row.getTimestamp(1).toInstant(),
                tile - 1);
        return new Recording(tile * Tile.WIDTH, recordedAt == null ? Instant.EPOCH : recordedAt);
    }

    /** Adds what a page of events made of the tree; in the caller's transaction. */
    void store(List<StoredTile> tiles, Edge edge) {
        jdbc.batchUpdate(ADD_TILE, tiles, tiles.size() + 1, (statement, stored) -> {
            statement.setInt(1, stored.tile().level());
            statement.setLong(2, stored.tile().index());
            statement.setBytes(3, stored.tile().hashes());
            statement.setTimestamp(4, Timestamp.from(stored.recordedAt()));
        });
        jdbc.update(
                MOVE_EDGE,
                edge.size(),
                edge.frontier().edge(),
                Timestamp.from(edge.last().recordedAt()));
    }
}
