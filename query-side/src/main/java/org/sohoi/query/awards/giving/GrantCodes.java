package org.sohoi.query.awards.giving;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.SupportKind;
import org.sohoi.events.territory.Level;
import org.sohoi.query.awards.Award;
import org.sohoi.query.awards.AwardKind;

/**
 * The standard's codes for what an award says of itself. Where it does not say why or what for, nothing is guessed.
 *
 * @see <a href="https://standard.threesixtygiving.org/en/latest/technical/codelists/">Codelists</a>
 */
final class GrantCodes {

    private static final String DEVELOPMENT_OPPORTUNITY = "GTIR110";
    private static final String EDUCATION_AND_TRAINING = "GTIP130";

    private static final Map<SupportKind, String> REASON = Map.of(
            SupportKind.MEDICAL, "GTIR030",
            SupportKind.HOUSING, "GTIR080",
            SupportKind.VOCATIONAL_TRAINING, DEVELOPMENT_OPPORTUNITY,
            SupportKind.JOB_CREATION, "GTIR070");

    private static final Map<BeneficiaryCategory, String> REASON_OF_CATEGORY = Map.of(
            BeneficiaryCategory.DISABLED, "GTIR020",
            BeneficiaryCategory.BLIND, "GTIR020",
            BeneficiaryCategory.AO_VICTIM, "GTIR030",
            BeneficiaryCategory.POOR_PATIENT, "GTIR030");

    private static final Map<SupportKind, String> PURPOSE = Map.of(
            SupportKind.CASH, "GTIP010",
            SupportKind.MEDICAL, "GTIP120",
            SupportKind.HOUSING, "GTIP060",
            SupportKind.VOCATIONAL_TRAINING, EDUCATION_AND_TRAINING,
            SupportKind.JOB_CREATION, "GTIP140");

    private static final Map<Level, String> SCOPE =
            Map.of(Level.PROVINCE, "GLS040", Level.DISTRICT, "GLS050", Level.COMMUNE, "GLS060");

    private GrantCodes() {}

    static Grant.@Nullable ToIndividuals toIndividuals(Award award) {
        if (award.kind() == AwardKind.SCHOLARSHIP) {
            return new Grant.ToIndividuals(DEVELOPMENT_OPPORTUNITY, List.of(EDUCATION_AND_TRAINING));
        }
        SupportKind kind = award.supportKind();
        String ofCategory = REASON_OF_CATEGORY.get(award.category());
        String reason = kind == null ? ofCategory : REASON.getOrDefault(kind, ofCategory);
        String purpose = kind == null ? null : PURPOSE.get(kind);
        return reason == null && purpose == null
                ? null
                : new Grant.ToIndividuals(reason, purpose == null ? List.of() : List.of(purpose));
    }

    static @Nullable String scope(Level level) {
        return SCOPE.get(level);
    }
}
