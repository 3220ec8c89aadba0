package org.sohoi.query.awards.giving;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant of the 360Giving schema.
 *
 * @param amountAwarded VND
 * @param awardDate with the time of midnight in Asia/Ho_Chi_Minh: the schema allows either a date or a date with time, and
 *     a validator that does not check formats takes a plain date for both
 * @param recipientIndividual one person, unless {@code recipientOrganization} is given
 * @param recipientOrganization a group of people whose names are not kept
 * @param relatedActivity the award that this is one person's share of
 * @param dateModified when the ledger recorded what it says of the award
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "title",
    "description",
    "currency",
    "amountAwarded",
    "awardDate",
    "recipientIndividual",
    "recipientOrganization",
    "fundingOrganization",
    "toIndividualsDetails",
    "beneficiaryLocation",
    "locationScope",
    "classifications",
    "relatedActivity",
    "dateModified"
})
record Grant(
        String id,
        String title,
        String description,
        String currency,
        long amountAwarded,
        String awardDate,
        @Nullable Person recipientIndividual,
        List<Organization> recipientOrganization,
        List<Organization> fundingOrganization,
        @Nullable ToIndividuals toIndividualsDetails,
        List<Location> beneficiaryLocation,
        @Nullable String locationScope,
        List<Classification> classifications,
        List<String> relatedActivity,
        String dateModified) {

    /** @param id a pseudonym */
    record Person(String id, String name) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(String id, String name, @Nullable String description, List<Location> location) {}

    /** @param geoCode of the administrative unit */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Location(
            String name,
            String countryCode,
            String geoCode,
            @Nullable String description) {}

    record Classification(String vocabulary, String code, String title) {}

    /**
     * Codes of the standard.
     *
     * @see <a href="https://standard.threesixtygiving.org/en/latest/technical/codelists/">Codelists</a>
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ToIndividuals(@Nullable String primaryGrantReason, List<String> grantPurpose) {}
}
