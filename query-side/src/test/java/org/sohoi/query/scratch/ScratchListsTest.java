package org.sohoi.query.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchListsTest {

    @TempDir
    private Path folder;

    @Test
    void holdWhatListsInMemoryHold() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<Long, List<Long>> expected = new HashMap<>();
        try (Scratch scratch = new Scratch(folder)) {
            ScratchLists lists = scratch.lists();
            for (long number = 1; number <= 60_000; number++) {
                // Most keys come once, some often.
                long key = random.nextInt(3) == 0 ? random.nextInt(500) : random.nextLong();
                lists.add(key, number);
                expected.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
            }
            expected.forEach((key, numbers) -> assertThat(lists.of(key).boxed().toList())
                    .as("key %d, seed %d", key, seed)
                    .isEqualTo(numbers));
            assertThat(lists.of(501)).isEmpty();
        }
    }
}
