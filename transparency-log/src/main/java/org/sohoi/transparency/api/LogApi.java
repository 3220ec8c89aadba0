package org.sohoi.transparency.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.sohoi.transparency.log.LogStatus;
import org.sohoi.transparency.log.TransparencyLog;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the log says of itself. */
@RestController
@Tag(name = "Transparency log", description = "What was recorded, under signed checkpoints that outsiders can keep")
final class LogApi {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final TransparencyLog log;

    LogApi(TransparencyLog log) {
        this.log = log;
    }

    @Operation(
            summary = "The last signed checkpoint",
            description = "C2SP tlog-checkpoint in a C2SP signed-note: origin, size, root, and the signature below.")
    @GetMapping(path = "/api/v1/audit/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> checkpoint(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        LogParameters.of(given, List.of());
        return text(log.checkpoint().orElseThrow(LogRefused::nothingSigned));
    }

    @Operation(
            summary = "The verifier keys",
            description = "One a line, <name>+<id>+<base64>: the one that signs, then those that signed before it.")
    @GetMapping(path = "/api/v1/audit/keys", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> keys(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        LogParameters.of(given, List.of());
        return text(log.keys().stream().map(key -> key + "\n").collect(Collectors.joining()));
    }

    @Operation(
            summary = "How the log is",
            description = "How much is signed, how far that is behind the ledger, and why nothing is signed any more"
                    + " where the ledger is no longer what was signed.")
    @GetMapping(path = "/api/v1/audit/log", produces = MediaType.APPLICATION_JSON_VALUE)
    LogStatus status(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        LogParameters.of(given, List.of());
        return log.status();
    }

    private static ResponseEntity<byte[]> text(String text) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
