package org.sohoi.transparency.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.sohoi.eventstore.LedgerRecord;
import org.sohoi.transparency.entry.Entries;
import org.sohoi.transparency.log.TransparencyLog;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The events themselves, as they are stored: whoever has them needs nothing else of ours to make the tree again. */
@RestController
@Tag(name = "Transparency log")
final class LogEntriesApi {

    private static final String NDJSON = "application/x-ndjson";
    private static final int MOST_LINES = 1_000;

    private final TransparencyLog log;

    LogEntriesApi(TransparencyLog log) {
        this.log = log;
    }

    @Operation(
            summary = "Events as they are stored",
            description =
                    "One a line, in order, up to the size of the last checkpoint. A page may have fewer lines than"
                            + " asked for: go on after the position of its last line until an answer is empty.")
    @Parameter(
            name = "after",
            description = "A position; default 0, before the first",
            schema = @Schema(type = "integer", minimum = "0"))
    @Parameter(
            name = "limit",
            description = "Default and at most 1000",
            schema = @Schema(type = "integer", minimum = "1", maximum = "1000"))
    @GetMapping(path = "/api/v1/audit/log-entries", produces = NDJSON)
    ResponseEntity<byte[]> entries(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        LogParameters parameters = LogParameters.of(given, List.of("after", "limit"));
        long after = parameters.number("after", 0, Long.MAX_VALUE, 0);
        int limit = (int) parameters.number("limit", 1, MOST_LINES, MOST_LINES);
        long signed = log.size().orElseThrow(LogRefused::nothingSigned);
        if (after > signed) {
            throw LogRefused.invalid(
                    "SizeMustBeSigned",
                    "after",
                    "The last checkpoint is of %d entries".formatted(signed),
                    "0 to " + signed,
                    Long.toString(after));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(NDJSON))
                .cacheControl(CacheControl.noCache())
                .body(lines(after == signed ? List.of() : log.events(after, signed, limit)));
    }

    private static byte[] lines(List<LedgerRecord> events) {
        Entries entries = new Entries();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (LedgerRecord event : events) {
            lines.writeBytes(entries.raw(event));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
