package org.sohoi.query.replay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.problem.QuestionRefused;
import org.sohoi.query.projection.LedgerPositions;
import org.sohoi.query.projection.Projection;
import org.sohoi.query.web.GivenText;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Read models built again from the events, and compared with the live ones. */
@RestController
@RequestMapping(ReplayApi.PATH)
@Tag(name = "Audit", description = "What figures are made of, and why they changed")
class ReplayApi {

    static final String PATH = "/api/v1/audit/replays";

    private static final int MOST_LISTED = 100;

    private final Replays replays;
    private final ReplayableProjections projections;
    private final StoredReplays stored;
    private final LedgerPositions ledger;
    private final ReplayFollowers followers;

    ReplayApi(
            Replays replays,
            ReplayableProjections projections,
            StoredReplays stored,
            LedgerPositions ledger,
            ReplayFollowers followers) {
        this.replays = replays;
        this.projections = projections;
        this.stored = stored;
        this.ledger = ledger;
        this.followers = followers;
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Replay the ledger",
            description =
                    "Builds read models from the events up to a position, beside the live ones, and compares both as"
                            + " they are known there: row by row, with a digest of each table. One at a time.")
    @ApiResponse(
            responseCode = "202",
            description = "It is under way, or what has become of it where the key came before; see Location")
    @ApiResponse(
            responseCode = "400",
            description = "No such position or projection, or a body or key that cannot be read")
    @ApiResponse(responseCode = "409", description = "Another is under way, or the tables of too many are kept")
    @ApiResponse(responseCode = "413", description = "The body has more than 64 KB")
    @ApiResponse(responseCode = "422", description = "The key came with another request before")
    ResponseEntity<ReplayView> start(
            @RequestBody(required = false) @Nullable ReplayRequest body,
            @Parameter(
                            description =
                                    "1 to 200 printable characters. The same key and request start one replay, and are"
                                            + " answered with it, as it is now, as often as they are sent")
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable String key)
            throws SQLException, InterruptedException {
        ReplayRequest request = body == null ? ReplayRequest.WHOLE : body;
        List<Projection> chosen = projections.named(request.projections());
        Replay replay = replays.start(IdempotencyKey.idOf(key), request, recorded(request.upTo()), chosen);
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + replay.id()))
                .body(view(replay));
    }

    private long recorded(@Nullable Long upTo) {
        long head = ledger.head();
        if (head == 0 || upTo != null && upTo > head) {
            throw QuestionRefused.invalid(
                    "PositionMustBeRecorded",
                    "upTo",
                    "The ledger has not come to position %d".formatted(upTo == null ? 1 : upTo),
                    "a position up to " + head,
                    String.valueOf(upTo));
        }
        return upTo == null ? head : upTo;
    }

    @GetMapping
    @Operation(summary = "Replays", description = "The last hundred, the newest first.")
    ReplayList list() {
        return new ReplayList(
                stored.newest(MOST_LISTED).stream().map(this::view).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "A replay", description = "How far it is, and what it has found.")
    ReplayView show(@PathVariable String id) {
        return view(replay(id));
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "End a replay",
            description = "Cancels one that is under way; drops the tables of one that has ended. Its report stays.")
    @ApiResponse(responseCode = "202", description = "It was under way, and is about to stop")
    @ApiResponse(responseCode = "204", description = "Its tables are gone")
    ResponseEntity<Void> delete(@PathVariable String id) {
        return ResponseEntity.status(replays.delete(replay(id)) ? HttpStatus.ACCEPTED : HttpStatus.NO_CONTENT)
                .build();
    }

    @GetMapping(path = "/{id}/report", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A replay's report",
            description = "What was compared, with digests and differences; the same bytes each time.")
    ResponseEntity<byte[]> report(@PathVariable String id) {
        Replay replay = replay(id);
        return ResponseEntity.ok()
                .eTag(String.valueOf(replay.reportSha256()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes(stored.report(replay.id()), "a replay that is completed", replay));
    }

    @GetMapping(path = "/{id}/report/signed", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(
            summary = "A replay's report, signed for",
            description =
                    "A C2SP signed note that names the report by its SHA-256, by the key of the transparency log.")
    ResponseEntity<byte[]> signed(@PathVariable String id) {
        Replay replay = replay(id);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(bytes(stored.signed(replay.id()), "a replay completed while there was a key", replay));
    }

    private static byte[] bytes(Optional<String> text, String expected, Replay replay) {
        return text.orElseThrow(() -> QuestionRefused.notFound(
                        "ReportMustBeThere",
                        replay.id().toString(),
                        "The replay is %s".formatted(replay.state()),
                        expected))
                .getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "A replay's progress, as it goes",
            description = "Server-sent events: progress whenever it has come further, and at last ended, each with the"
                    + " replay as its data.")
    SseEmitter progress(@PathVariable String id) {
        return followers.follow(replay(id));
    }

    private Replay replay(String id) {
        return replays.known(new GivenText("id", id).id());
    }

    private ReplayView view(Replay replay) {
        return ReplayView.of(replay, projections.tables(replay));
    }
}
