package org.sohoi.command.report.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sohoi.command.api.Line;
import org.sohoi.events.report.Precision;
import org.sohoi.events.report.ReportContent;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.events.report.Scope;

/** What requests about reports say. */
final class ReportBodies {

    private ReportBodies() {}

    @Schema(name = "ClaimedFigure")
    record Figure(
            @NotNull @Size(max = 50) @Schema(example = "F10")
            String code,

            @NotNull @Size(max = 100) @Schema(example = "mobilised")
            String measure,

            @Schema(example = "{\"form\": [\"CASH\"]}", description = "Values by dimension; everything where none")
            @Nullable @Size(max = 10) Map<@Size(max = 100) String, @NotNull @Size(max = 50) List<@NotNull @Size(max = 200) String>> filter,

            @NotNull Scope scope,

            @Schema(example = "18900000000", requiredMode = Schema.RequiredMode.REQUIRED)
            long value,

            @NotNull Precision precision) {

        ReportedFigure figure() {
            return new ReportedFigure(code, measure, filter == null ? Map.of() : filter, scope, value, precision);
        }
    }

    @Schema(name = "PeriodicReport")
    record Submission(
            @NotNull @Schema(example = "2023-08-25") LocalDate effectiveOn,
            @NotNull @Schema(example = "2023-01-01") LocalDate from,

            @NotNull @Schema(example = "2023-08-25", description = "The first day after the period")
            LocalDate to,

            @NotNull @Size(max = 200) List<@NotNull @Valid Figure> figures,

            @Size(max = 4000) @Schema(example = "Vận động trên 18,9 tỷ đồng") @Nullable String remarks) {

        ReportContent content() {
            List<ReportedFigure> reported = figures.stream().map(Figure::figure).toList();
            return new ReportContent(from, to, reported, remarks);
        }
    }

    @Schema(name = "ReportAmendment")
    record Amendment(
            @NotNull @Schema(example = "2023-08-28") LocalDate effectiveOn,
            @NotNull @Schema(example = "2023-01-01") LocalDate from,

            @NotNull @Schema(example = "2023-08-25", description = "The first day after the period")
            LocalDate to,

            @NotNull @Size(max = 200) List<@NotNull @Valid Figure> figures,
            @Size(max = 4000) @Nullable String remarks,

            @Line @Schema(example = "Bổ sung số liệu huyện Cầu Ngang")
            String reason) {

        ReportContent content() {
            return new Submission(effectiveOn, from, to, figures, remarks).content();
        }
    }

    @Schema(name = "ReportAcceptance")
    record Acceptance(
            @NotNull @Schema(example = "2023-09-05") LocalDate effectiveOn,

            @Size(max = 4000) @Schema(example = "Đã đối chiếu sổ") @Nullable String remarks) {}

    @Schema(name = "ReportReturn")
    record Return(
            @NotNull @Schema(example = "2023-08-26") LocalDate effectiveOn,

            @Line @Schema(example = "Số lượt và số người chưa tách")
            String reason) {}
}
