package org.sohoi.query.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarNodeTest {

    @Test
    void eachNodeCountsTheDayUnderItsOwnKey() {
        LocalDate day = LocalDate.of(2023, 8, 25);
        assertThat(CalendarNode.key(CalendarNode.ROOT, day)).isEqualTo(2023);
        assertThat(CalendarNode.key(CalendarNode.ofYear(day), day)).isEqualTo(8);
        assertThat(CalendarNode.key(CalendarNode.ofMonth(day), day)).isEqualTo(25);
    }

    @Test
    void wholeMonthsNeedNoMonthAndWholeYearsNoYear() {
        assertThat(CalendarNode.needed(List.of(LocalDate.of(2023, 12, 31)))).containsExactly(0);
        assertThat(CalendarNode.needed(List.of(LocalDate.of(2024, 2, 29)))).containsExactly(0, 2024);
        assertThat(CalendarNode.needed(List.of(LocalDate.of(2024, 2, 28)))).containsExactly(0, 2024, 202402);
    }
}
