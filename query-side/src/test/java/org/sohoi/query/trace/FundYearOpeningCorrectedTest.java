package org.sohoi.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.events.Vnd;
import org.sohoi.events.association.AssociationRegistered;
import org.sohoi.events.association.Field;
import org.sohoi.events.fund.FundYearOpened;
import org.sohoi.events.fund.FundYearOpeningCorrected;
import org.sohoi.events.territory.Level;
import org.sohoi.events.territory.UnitDefined;
import org.sohoi.query.QuerySideStack;
import tools.jackson.databind.JsonNode;

/** A fund that was opened with 500 VND, then said to have held 700, then 300. */
class FundYearOpeningCorrectedTest extends QuerySideStack {

    private static final UUID ASSOCIATION = new UUID(1, 1);

    private long opened;
    private long raised;
    private long lowered;

    @BeforeAll
    void aFund() {
        record("territory", new UnitDefined("84", "Tỉnh Trà Vinh", Level.PROVINCE, null, null));
        record(
                "a",
                new AssociationRegistered(
                        ASSOCIATION, LocalDate.of(2020, 1, 1), "1", "Hội", Level.PROVINCE, "84", Field.OTHER, null));
        opened = record("f", new FundYearOpened(ASSOCIATION, 2023, Vnd.of(500), Vnd.ZERO));
        raised = record("f", new FundYearOpeningCorrected(ASSOCIATION, 2023, Vnd.of(700), Vnd.of(500), "typo"));
        lowered = record("f", new FundYearOpeningCorrected(ASSOCIATION, 2023, Vnd.of(300), Vnd.of(700), "typo"));
    }

    @Test
    void holdsWhatIsRestatedFromTheCorrectionOn() {
        assertThat(balance("2023-01-01", opened)).isEqualTo(500);
        assertThat(balance("2023-01-01", raised)).isEqualTo(700);
        assertThat(balance("2023-01-01", lowered)).isEqualTo(300);
        assertThat(balance("2022-12-31", lowered)).isZero();
    }

    @Test
    void tracesAndExplainsTheBalanceWithTheCorrections() {
        JsonNode trace = get("/audit/trace?measure=fund-balance&asOf=2023-12-31");
        assertThat(trace.at("/contributions").findValuesAsString("eventType"))
                .containsExactly("fund-year.opened", "fund-year-opening.corrected", "fund-year-opening.corrected");
        assertThat(trace.at("/contributions").findValuesAsString("cause"))
                .containsExactly("ENTERED", "CORRECTED", "CORRECTED");
        JsonNode explanation = get("/audit/explain?measure=fund-balance&asOf=2023-12-31&comparedTo=" + opened);
        assertThat(explanation.get("difference").asLong()).isEqualTo(-200);
        assertThat(explanation.at("/changes").findValuesAsString("kind")).containsExactly("CORRECTION", "CORRECTION");
    }

    private long balance(String day, long knownAt) {
        return get("/measures/fund-balance?asOf=" + day + "&knownAt=" + knownAt)
                .get("total")
                .asLong();
    }
}
