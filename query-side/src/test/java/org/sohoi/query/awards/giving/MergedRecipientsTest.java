package org.sohoi.query.awards.giving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sohoi.events.beneficiary.BeneficiariesMerged;
import org.sohoi.events.beneficiary.BeneficiaryMergeReverted;
import org.sohoi.query.QuerySideStack;
import tools.jackson.databind.JsonNode;

/** Whoever was known by T to be one person bears one pseudonym; who was not yet, or is not any more, bears their own. */
class MergedRecipientsTest extends QuerySideStack {

    private static final String EXPORT = "/exports/360giving?asOf=2023-12-31&kind=SCHOLARSHIP&knownAt=";

    private long named;
    private long merged;
    private long reverted;

    @BeforeAll
    void recordTheLedger() {
        named = new GivingLedger(this::record).named;
        merged = record("an", new BeneficiariesMerged(GivingLedger.BINH, GivingLedger.AN, "the same"));
        reverted = record("an", new BeneficiaryMergeReverted(GivingLedger.BINH, GivingLedger.AN, "twins"));
    }

    @Test
    void bearOnePseudonymFromTheMergeOnAndTheirOwnBeforeAndAfter() {
        List<String> apart = recipients(merged - 1);
        assertThat(apart).hasSize(2).doesNotHaveDuplicates();
        assertThat(recipients(merged)).containsExactly(apart.get(0));
        assertThat(recipients(reverted)).isEqualTo(apart);
        assertThat(recipients(named)).hasSize(3).containsAll(apart);
    }

    @Test
    void getTheWholeValueAllTheSame() {
        assertThat(grants(merged).stream()
                        .mapToLong(grant -> grant.get("amountAwarded").asLong())
                        .sum())
                .isEqualTo(800_000);
    }

    private List<String> recipients(long knownAt) {
        return grants(knownAt).stream()
                .map(grant -> grant.at("/recipientIndividual/id").asString())
                .toList();
    }

    private List<JsonNode> grants(long knownAt) {
        return StreamSupport.stream(get(EXPORT + knownAt).get("grants").spliterator(), false)
                .toList();
    }
}
