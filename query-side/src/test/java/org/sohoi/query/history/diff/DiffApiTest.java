package org.sohoi.query.history.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.query.QuerySideStack;
import org.sohoi.query.trace.AuditedLedger;
import tools.jackson.databind.JsonNode;

/** What differs in an association between two (D, T), one of which may lie before it. */
class DiffApiTest extends QuerySideStack {

    private static final String DIFF = "/audit/associations/" + AuditedLedger.CANG_LONG + "/diff?";

    private final AuditedLedger ledger = new AuditedLedger(this::record);

    @BeforeAll
    void recordTheLedger() {
        ledger.recordAll();
    }

    @Test
    void everythingDiffersFromBeforeTheAssociationWasKnown() {
        JsonNode diff = get(DIFF + "asOf=2023-12-31&knownAt=1&toKnownAt=" + ledger.donated());

        assertThat(diff.get("registry").findValuesAsString("field")).contains("name", "level", "unit.code");
        assertThat(diff.get("registry").findValues("before")).isEmpty();
        assertThat(diff.get("measures").findValuesAsString("measure"))
                .contains("associations", "donations", "mobilised", "fund-balance");
        assertThat(diff.get("measures").findValuesAsString("before")).containsOnly("0");
        JsonNode backwards = get(DIFF + "asOf=2023-12-31&toKnownAt=1&knownAt=" + ledger.donated());
        assertThat(backwards.get("registry").findValues("after")).isEmpty();
        assertThat(backwards.get("measures").findValuesAsString("after")).containsOnly("0");
    }

    @Test
    void everythingDiffersFromBeforeTheAssociationWasThere() {
        JsonNode diff = get(DIFF + "asOf=2019-12-31&toAsOf=2023-12-31&knownAt=" + ledger.donated());

        assertThat(diff.get("registry").findValues("before")).isEmpty();
        assertThat(diff.get("measures").findValuesAsString("measure")).contains("associations", "mobilised");
    }

    @Test
    void refusesAnAssociationThatIsNotThereAtEither() {
        assertThat(problem(DIFF + "knownAt=1&toKnownAt=2", 404).get("rule").asString())
                .isEqualTo("AssociationMustBeKnown");
        assertThat(problem(DIFF + "asOf=2019-12-31&toAsOf=2018-12-31", 404)
                        .get("rule")
                        .asString())
                .isEqualTo("AssociationMustExistAsOf");
    }
}
