package org.sohoi.query.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NodeChangeTest {

    @Test
    void aDayChangesTheRootItsYearAndItsMonth() {
        assertThat(changes(Map.of("2023-08-25", 3L, "2023-08-31", 4L, "2023-12-01", 5L, "2024-12-01", 6L)))
                .containsExactlyInAnyOrder(
                        "0 [2023, 2024] [12, 6]",
                        "2023 [8, 12] [7, 5]",
                        "202308 [25, 31] [3, 4]",
                        "202312 [1] [5]",
                        "2024 [12] [6]",
                        "202412 [1] [6]");
    }

    @Test
    void nothingChangesTheRootAlone() {
        assertThat(changes(Map.of("2023-08-25", 0L))).containsExactly("0 [] []");
        assertThat(changes(Map.of())).containsExactly("0 [] []");
    }

    @Test
    void whatCancelsOutWithinANodeHasItsKeyThere() {
        assertThat(changes(Map.of("2023-08-25", 3L, "2023-08-31", -3L)))
                .containsExactlyInAnyOrder("0 [2023] [0]", "2023 [8] [0]", "202308 [25, 31] [3, -3]");
    }

    @Test
    void sumsMustFit() {
        assertThatThrownBy(() -> changes(Map.of("2023-08-25", Long.MAX_VALUE, "2023-01-01", 1L)))
                .isInstanceOf(ArithmeticException.class);
    }

    private static List<String> changes(Map<String, Long> amounts) {
        SortedMap<LocalDate, Long> byDay = new TreeMap<>();
        amounts.forEach((day, amount) -> byDay.put(LocalDate.parse(day), amount));
        return NodeChange.of(byDay).stream()
                .map(change -> "%d %s %s"
                        .formatted(change.node(), Arrays.toString(change.keys()), Arrays.toString(change.amounts())))
                .toList();
    }
}
