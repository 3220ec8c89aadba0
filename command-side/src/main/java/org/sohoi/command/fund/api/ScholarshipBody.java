package org.sohoi.command.fund.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Scholarship;

/** A scholarship, with its value in VND. */
record ScholarshipBody(
        @NotNull LocalDate effectiveOn,
        @NotNull @Valid RecipientsBody recipients,
        @NotNull Integer awards,
        @NotNull Long value) {

    Scholarship toScholarship() {
        return new Scholarship(recipients.toRecipients(), awards, Vnd.of(value));
    }
}
