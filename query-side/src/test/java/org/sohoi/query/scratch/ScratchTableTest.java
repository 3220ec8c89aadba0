package org.sohoi.query.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what a map in memory holds, whatever the keys, and however often room grows. */
class ScratchTableTest {

    private static final int WRITES = 60_000;
    private static final int KEYS = 20_000;
    private static final int LARGEST_BYTES = 400;
    private static final int LARGER_THAN_A_PIECE = (1 << 26) + 1;

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void holdsWhatAMapHolds() {
        Map<Long, byte[]> expected = new HashMap<>();
        try (Scratch scratch = new Scratch(folder)) {
            ScratchTable table = scratch.table();
            for (int i = 0; i < WRITES; i++) {
                long key = key();
                byte[] value = new byte[1 + random.nextInt(LARGEST_BYTES)];
                random.nextBytes(value);
                ByteBuffer room = table.room(key, Integer.BYTES + value.length);
                assertThat(room.position()).isZero();
                room.putInt(value.length).put(value);
                expected.put(key, value);
            }
            expected.forEach((key, value) -> assertThat(read(table, key))
                    .as("key %d, seed %d", key, seed)
                    .isEqualTo(value));
            assertThat(table.at(KEYS + 1)).isNull();
        }
    }

    /** Neighbours, as series and months are, and any others. */
    private long key() {
        long number = random.nextInt(KEYS);
        return number % 2 == 0 ? number : number * 0x9e3779b97f4a7c15L;
    }

    private static byte[] read(ScratchTable table, long key) {
        ByteBuffer room = table.at(key);
        byte[] value = new byte[room.getInt()];
        room.get(value);
        return value;
    }

    @Test
    void keepsWhatIsInRoomThatIsLargeEnough() {
        try (Scratch scratch = new Scratch(folder)) {
            ScratchTable table = scratch.table();
            table.room(0, 16).putLong(8, 42);

            assertThat(table.room(0, 16).getLong(8)).isEqualTo(42);
            assertThat(table.room(0, 17).getLong(8)).as("new room").isZero();
        }
    }

    @Test
    void hasRoomForWhatIsLargerThanAPieceOfTheFile() {
        try (Scratch scratch = new Scratch(folder)) {
            ScratchTable table = scratch.table();
            table.room(1, 8).putLong(7);
            table.room(2, LARGER_THAN_A_PIECE).putLong(LARGER_THAN_A_PIECE - Long.BYTES, 8);
            table.room(3, 8).putLong(9);

            assertThat(table.at(1).getLong()).isEqualTo(7);
            assertThat(table.at(2).getLong(LARGER_THAN_A_PIECE - Long.BYTES)).isEqualTo(8);
            assertThat(table.at(3).getLong()).isEqualTo(9);
        }
    }

    @Test
    void leavesNoFileBehindWhileItIsUsed() {
        try (Scratch scratch = new Scratch(folder)) {
            scratch.table().room(1, 8);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void saysWhereItFindsNoRoom() {
        Path nowhere = folder.resolve("not-there");

        assertThatThrownBy(() -> new Scratch(nowhere).table())
                .hasMessageContaining(nowhere.toString())
                .hasMessageContaining("sohoi.read-model.scratch");
    }
}
