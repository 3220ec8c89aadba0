package org.sohoi.query.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A replay as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Replay")
record ReplayView(
        UUID id,
        ReplayState state,

        @Schema(description = "The position up to which events are handled, and at which tables are compared")
        long upTo,

        List<String> projections,
        Instant requestedAt,
        @Nullable Instant endedAt,

        @Schema(description = "How far the events have been handled")
        long position,

        int tables,
        int tablesCompared,

        @Schema(description = "How many values and rows are not what the events say; once all tables are compared")
        @Nullable Long differences,

        @Schema(description = "Whether reads can be asked of it, with replay=<id>")
        boolean kept,

        @Nullable String failure,
        @Nullable Report report) {

    /** @param signed where the signed note is that names it */
    @Schema(name = "ReplayReport")
    record Report(String href, String sha256, @Nullable String signed) {}

    static ReplayView of(Replay replay, int tables) {
        String self = ReplayApi.PATH + "/" + replay.id();
        return new ReplayView(
                replay.id(),
                replay.state(),
                replay.upTo(),
                replay.projections(),
                replay.requestedAt(),
                replay.endedAt(),
                replay.position(),
                tables,
                replay.tablesCompared(),
                replay.differences(),
                replay.answers() && !replay.state().isUnderWay(),
                replay.failure(),
                replay.reportSha256() == null
                        ? null
                        : new Report(
                                self + "/report",
                                replay.reportSha256(),
                                replay.signed() ? self + "/report/signed" : null));
    }
}
