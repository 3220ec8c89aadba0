package org.sohoi.command.sponsorship.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.api.Line;
import org.sohoi.command.fund.api.RecipientsBody;
import org.sohoi.events.Vnd;
import org.sohoi.events.sponsorship.Pledge;
import org.sohoi.events.sponsorship.Sponsor;
import org.sohoi.events.sponsorship.SponsorKind;

/** What requests about sponsorships say. */
final class SponsorshipBodies {

    private SponsorshipBodies() {}

    @Schema(name = "Sponsor")
    record SponsorBody(
            @NotNull SponsorKind kind,

            @NotNull @Size(max = 300) @Schema(example = "Chùa Âng")
            String name) {

        Sponsor sponsor() {
            return new Sponsor(kind, name);
        }
    }

    @Schema(name = "Pledge")
    record Pledging(
            @NotNull @Valid SponsorBody sponsor,
            @NotNull @Valid RecipientsBody recipients,

            @Schema(example = "24000000", description = "VND", requiredMode = Schema.RequiredMode.REQUIRED)
            long value,

            @NotNull @Schema(example = "2023-01-05") LocalDate from,
            @Schema(example = "2026-06-01") @Nullable LocalDate until) {

        Pledge pledge() {
            return new Pledge(sponsor.sponsor(), recipients.toRecipients(), Vnd.of(value), from, until);
        }
    }

    @Schema(name = "PledgeAmendment")
    record Amendment(
            @NotNull @Valid SponsorBody sponsor,
            @NotNull @Valid RecipientsBody recipients,

            @Schema(example = "36000000", description = "VND", requiredMode = Schema.RequiredMode.REQUIRED)
            long value,

            @NotNull @Schema(example = "2023-01-05") LocalDate from,
            @Schema(example = "2026-06-01") @Nullable LocalDate until,

            @Line @Schema(example = "Nhận thêm một cháu") String reason) {

        Pledge pledge() {
            return new Pledging(sponsor, recipients, value, from, until).pledge();
        }
    }

    @Schema(name = "PledgeVoid")
    record PledgeVoid(
            @Line @Schema(example = "Ghi trùng với cam kết khác")
            String reason) {}

    @Schema(name = "EndOfSponsorship")
    record Ending(
            @NotNull @Schema(example = "2023-08-01", description = "The first day on which it is no longer in force")
            LocalDate endedOn,

            @Line @Schema(example = "Cháu đã đi làm") String reason) {}

    @Schema(name = "EndOfSponsorshipCorrection")
    record EndingCorrection(
            @NotNull @Schema(example = "2023-08-15", description = "The first day on which it is no longer in force")
            LocalDate endedOn,

            @Line @Schema(example = "Cháu đã đi làm", description = "Why it ended")
            String endingReason,

            @Line @Schema(example = "Nhập nhầm ngày") String reason) {}

    @Schema(name = "EndOfSponsorshipVoid")
    record EndingVoid(
            @Line @Schema(example = "Nhầm với một cháu khác")
            String reason) {}
}
