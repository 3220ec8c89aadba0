package org.sohoi.command.fund.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.api.Line;
import org.sohoi.command.fund.api.DonationBody.DonorBody;
import org.sohoi.command.fund.api.DonationBody.ItemBody;
import org.sohoi.events.fund.Donation;

/** A donation restated in full, and why. */
record DonationCorrectionBody(
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid DonorBody donor,
        @Nullable Long cash,
        @Nullable @Size(max = 500) List<@NotNull @Valid ItemBody> inKind,
        @Nullable @Size(max = 500) String purpose,
        @Line String reason) {

    Donation toDonation() {
        return new DonationBody(effectiveOn, donor, cash, inKind, purpose).toDonation();
    }
}
