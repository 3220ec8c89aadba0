package org.sohoi.command.fund.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.events.fund.BeneficiaryCategory;
import org.sohoi.events.fund.Recipients;

/** Whom a disbursement or a pledge reaches. */
public record RecipientsBody(
        @NotNull BeneficiaryCategory category,
        @NotNull @Schema(example = "2") Integer headCount,

        @Schema(description = "The registered people, as many as the head count; none where names are not kept")
        @Nullable @Size(max = 5000) List<@NotNull UUID> beneficiaries) {

    public Recipients toRecipients() {
        return new Recipients(category, headCount, beneficiaries == null ? List.of() : beneficiaries);
    }
}
