package org.sohoi.query.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.problem.Refusal;

class ReportCursorTest {

    @Test
    void isReadAsItIsWritten() {
        ReportCursor cursor =
                new ReportCursor(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 8, 26), new UUID(1, 2), new UUID(-3, -4));
        assertThat(ReportCursor.read("after", cursor.toString())).isEqualTo(cursor);
        assertThat(ReportCursor.read("after", null)).isEqualTo(ReportCursor.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "48208.1",
                "2023-01-01.2023-08-26",
                "2023-02-30.2023-08-26.00000000-0000-0001-0000-000000000002.00000000-0000-0001-0000-000000000002",
                "2023-01-01.2023-08-26.1-2-3-4-5.00000000-0000-0001-0000-000000000002",
                "2023-01-01.2023-08-26.00000000-0000-0001-0000-000000000002.00000000-0000-0001-0000-000000000002."
            })
    void refusesWhatNoPageGave(String text) {
        assertThatThrownBy(() -> ReportCursor.read("after", text)).isInstanceOfSatisfying(QuestionRefused.class, e -> {
            Refusal refusal = e.refusal();
            assertThat(refusal.rule()).isEqualTo("ParameterMustBeReadable");
            assertThat(refusal.found()).isEqualTo(text);
        });
    }
}
