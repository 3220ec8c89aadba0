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
    void daysChangeTheirMonthsAndARootOfMonths() {
        Map<String, Long> days = Map.of("2023-08-25", 3L, "2023-08-31", 4L, "2023-12-01", 5L, "2024-12-01", 6L);
        assertThat(change(days)).isEqualTo("[20230825, 20230831, 20231201, 20241201] [3, 4, 5, 6]");
        assertThat(changes(days))
                .containsExactly(
                        "0 [20230899, 20231299, 20241299] [7, 5, 6]",
                        "202308 [20230825, 20230831] [3, 4]",
                        "202312 [20231201] [5]",
                        "202412 [20241201] [6]");
    }

    @Test
    void nothingChangesTheRootAlone() {
        assertThat(change(Map.of("2023-08-25", 0L))).isEqualTo("[] []");
        assertThat(changes(Map.of("2023-08-25", 0L))).containsExactly("0 [] []");
        assertThat(changes(Map.of())).containsExactly("0 [] []");
    }

    @Test
    void whatCancelsOutWithinAMonthHasItsKeyInTheRoot() {
        assertThat(changes(Map.of("2023-08-25", 3L, "2023-08-31", -3L)))
                .containsExactly("0 [20230899] [0]", "202308 [20230825, 20230831] [3, -3]");
    }

    @Test
    void sumsOfMonthsMustFit() {
        assertThatThrownBy(() -> changes(Map.of("2023-08-25", Long.MAX_VALUE, "2023-08-01", 1L)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void totalsOfDaysAreThoseOfTheirMonths() {
        RunningTotals days = RunningTotals.NONE.plus(
                of(Map.of("2023-08-25", 3L, "2023-08-31", 4L, "2023-12-01", -5L, "2024-12-01", 6L)));
        assertThat(days.isOfMonths()).isFalse();
        assertThat(days.byMonths()).hasSize(4);
        assertThat(days.byMonths().get(CalendarNode.ROOT).isOfMonths()).isTrue();
        assertThat(days.byMonths().entrySet().stream()
                        .map(node -> told(
                                node.getKey() + " ",
                                node.getValue().keys(),
                                node.getValue().sums())))
                .containsExactly(
                        "0 [20230899, 20231299, 20241299] [7, 2, 8]",
                        "202308 [20230825, 20230831] [3, 7]",
                        "202312 [20231201] [-5]",
                        "202412 [20241201] [6]");
    }

    private static String change(Map<String, Long> amounts) {
        NodeChange change = of(amounts);
        return told("", change.keys(), change.amounts());
    }

    private static List<String> changes(Map<String, Long> amounts) {
        return of(amounts).byMonths().entrySet().stream()
                .map(change -> told(
                        change.getKey() + " ",
                        change.getValue().keys(),
                        change.getValue().amounts()))
                .toList();
    }

    private static NodeChange of(Map<String, Long> amounts) {
        SortedMap<LocalDate, Long> byDay = new TreeMap<>();
        amounts.forEach((day, amount) -> byDay.put(LocalDate.parse(day), amount));
        return NodeChange.of(byDay);
    }

    private static String told(String node, int[] keys, long[] numbers) {
        return node + Arrays.toString(keys) + " " + Arrays.toString(numbers);
    }
}
