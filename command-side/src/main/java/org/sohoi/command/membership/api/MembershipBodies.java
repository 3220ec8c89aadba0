package org.sohoi.command.membership.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.command.api.Line;
import org.sohoi.events.membership.DepartureReason;

/** What requests about members say. */
final class MembershipBodies {

    private static final String DAY = "2023-04-12";
    private static final String PERSON = "018a2b6c-0000-7000-8000-0000000000a1";

    private MembershipBodies() {}

    @Schema(name = "RollOpening")
    record Opening(
            @NotNull @Schema(example = "2022-12-31") LocalDate effectiveOn,

            @Schema(example = "191234", requiredMode = Schema.RequiredMode.REQUIRED)
            int members) {}

    @Schema(name = "RollOpeningCorrection")
    record OpeningCorrection(
            @NotNull @Schema(example = "2022-12-31") LocalDate effectiveOn,

            @Schema(example = "191432", requiredMode = Schema.RequiredMode.REQUIRED)
            int members,

            @Line @Schema(example = "Nhập nhầm số hội viên đầu kỳ")
            String reason) {}

    @Schema(name = "Admission")
    record Admission(
            @NotNull @Schema(example = DAY) LocalDate effectiveOn,

            @Schema(example = "25", requiredMode = Schema.RequiredMode.REQUIRED)
            int count) {}

    @Schema(name = "Departure")
    record Departure(
            @NotNull @Schema(example = DAY) LocalDate effectiveOn,

            @Schema(example = "3", requiredMode = Schema.RequiredMode.REQUIRED)
            int count,

            @NotNull DepartureReason departureReason) {}

    @Schema(name = "Enrolment")
    record Enrolment(
            @NotNull @Schema(example = DAY) LocalDate effectiveOn,
            @NotNull @Schema(example = PERSON) UUID memberId) {}

    @Schema(name = "EndOfMembership")
    record Ending(
            @NotNull @Schema(example = DAY) LocalDate effectiveOn,
            @NotNull @Schema(example = PERSON) UUID memberId,
            @NotNull DepartureReason departureReason) {}

    @Schema(name = "AdmissionCorrection")
    record AdmissionCorrection(
            @NotNull @Schema(example = DAY) LocalDate effectiveOn,

            @Schema(example = "24", requiredMode = Schema.RequiredMode.REQUIRED)
            int count,

            @Line @Schema(example = "Đếm trùng một hội viên")
            String reason) {}

    @Schema(name = "DepartureCorrection")
    record DepartureCorrection(
            @NotNull @Schema(example = DAY) LocalDate effectiveOn,

            @Schema(example = "2", requiredMode = Schema.RequiredMode.REQUIRED)
            int count,

            @NotNull DepartureReason departureReason,

            @Line @Schema(example = "Một hội viên chỉ chuyển chi hội")
            String reason) {}

    @Schema(name = "EnrolmentCorrection")
    record EnrolmentCorrection(
            @NotNull @Schema(example = DAY) LocalDate effectiveOn,

            @Line @Schema(example = "Theo quyết định kết nạp")
            String reason) {}

    @Schema(name = "EndOfMembershipCorrection")
    record EndingCorrection(
            @NotNull @Schema(example = DAY) LocalDate effectiveOn,
            @NotNull DepartureReason departureReason,

            @Line @Schema(example = "Theo đơn xin ra khỏi hội")
            String reason) {}

    @Schema(name = "MembershipEntryVoid")
    record Voiding(@Line @Schema(example = "Ghi hai lần") String reason) {}
}
