package org.sohoi.command.fund.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sohoi.events.Vnd;
import org.sohoi.events.fund.Support;
import org.sohoi.events.fund.SupportKind;

/** Support, with its value in VND. */
record SupportBody(
        @NotNull LocalDate effectiveOn,
        @NotNull SupportKind supportKind,
        @NotNull @Valid RecipientsBody recipients,
        @NotNull Integer instances,
        @NotNull Long value) {

    Support toSupport() {
        return new Support(supportKind, recipients.toRecipients(), instances, Vnd.of(value));
    }
}
