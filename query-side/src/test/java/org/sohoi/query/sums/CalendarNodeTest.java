package org.sohoi.query.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sohoi.query.sums.CalendarNode.Keys;

class CalendarNodeTest {

    @Test
    void keysTellDaysAndMonths() {
        LocalDate day = LocalDate.of(2023, 8, 25);
        assertThat(CalendarNode.key(day)).isEqualTo(20230825);
        assertThat(CalendarNode.day(20230825)).isEqualTo(day);
        assertThat(CalendarNode.isOfMonth(20230825)).isFalse();
        assertThat(CalendarNode.ofMonth(day)).isEqualTo(202308);
        assertThat(CalendarNode.keyOfMonth(202308)).isEqualTo(20230899);
        assertThat(CalendarNode.isOfMonth(20230899)).isTrue();
        assertThat(CalendarNode.ofMonth(20230899)).isEqualTo(202308);
    }

    /** Whichever of the two its keys are. */
    @Test
    void aRootCountsUpToADayWhatIsNotAfterIt() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            int key = CalendarNode.keyInRoot(day);
            assertThat(CalendarNode.key(day)).isLessThanOrEqualTo(key);
            assertThat(CalendarNode.key(day.plusDays(1))).isGreaterThan(key);
            int month = CalendarNode.keyOfMonth(CalendarNode.ofMonth(day));
            assertThat(month <= key).as("%s", day).isEqualTo(CalendarNode.endsMonth(day));
            int monthBefore = CalendarNode.keyOfMonth(CalendarNode.ofMonth(day.minusMonths(1)));
            assertThat(monthBefore).isLessThan(key);
        }
    }

    @Test
    void wholeMonthsNeedTheRootAlone() {
        assertThat(CalendarNode.needed(List.of(LocalDate.of(2023, 12, 31))))
                .isEqualTo(Map.of(0, new Keys(20231299, 20231299)));
        assertThat(CalendarNode.needed(List.of(LocalDate.of(2024, 2, 29))))
                .isEqualTo(Map.of(0, new Keys(20240299, 20240299)));
        assertThat(CalendarNode.needed(List.of(LocalDate.of(2024, 2, 28))))
                .isEqualTo(Map.of(0, new Keys(20240228, 20240228), 202402, new Keys(20240228, 20240228)));
    }

    @Test
    void keysReachFromTheFirstDayAskedForToTheLast() {
        assertThat(CalendarNode.needed(List.of(
                        LocalDate.of(2023, 12, 30),
                        LocalDate.of(2024, 1, 7),
                        LocalDate.of(2024, 1, 14),
                        LocalDate.of(2024, 1, 31))))
                .isEqualTo(Map.of(
                        0, new Keys(20231230, 20240199),
                        202312, new Keys(20231230, 20231230),
                        202401, new Keys(20240107, 20240114)));
    }
}
