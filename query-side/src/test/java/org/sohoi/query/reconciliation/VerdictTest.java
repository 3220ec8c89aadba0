package org.sohoi.query.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sohoi.events.report.Precision;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "5092, EXACT,    5092, MATCHES",
        "5092, EXACT,    5091, SHORT",
        "5092, EXACT,    5093, OVER",
        "5092, AT_LEAST, 5092, MATCHES",
        "5092, AT_LEAST, 9999, MATCHES",
        "5092, AT_LEAST, 5091, SHORT",
        "0,    EXACT,    0,    MATCHES"
    })
    void weighsAClaimByItsPrecision(long claimed, Precision precision, long found, Verdict verdict) {
        assertThat(Verdict.on(claimed, precision, found)).isEqualTo(verdict);
    }
}
