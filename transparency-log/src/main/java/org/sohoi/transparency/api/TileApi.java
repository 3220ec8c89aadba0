package org.sohoi.transparency.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.sohoi.transparency.log.TransparencyLog;
import org.sohoi.transparency.merkle.Tile;
import org.sohoi.transparency.merkle.TilePath;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The signed tree in pieces that never change (C2SP tlog-tiles). */
@RestController
@Tag(name = "Transparency log")
final class TileApi {

    private static final int MOST_LEVEL = 63;
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final TransparencyLog log;

    TileApi(TransparencyLog log) {
        this.log = log;
    }

    @Operation(
            summary = "A tile of hashes",
            description =
                    "256 hashes of 32 bytes of a level; with .p/<W> at its end the first W. The index is written in"
                            + " groups of three digits, all but the last with an x before them: x001/x234/067.")
    @GetMapping(path = "/api/v1/audit/tile/{level}/{*tile}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> tile(
            @PathVariable String level,
            @PathVariable String tile,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        LogParameters.of(given, List.of());
        TilePath wanted = named(tile);
        byte[] hashes =
                log.tile(levelOf(level), wanted, signedSize()).orElseThrow(() -> notThere(level + "/" + wanted));
        return answer(wanted, hashes);
    }

    @Operation(
            summary = "A bundle of entries",
            description =
                    "The 256 entries below a tile of level 0, each with its length before it in two bytes (big-endian);"
                            + " with .p/<W> at its end the first W.")
    @GetMapping(path = "/api/v1/audit/tile/entries/{*tile}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> entries(
            @PathVariable String tile, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        LogParameters.of(given, List.of());
        TilePath wanted = named(tile);
        byte[] hashes = log.tile(0, wanted, signedSize()).orElseThrow(() -> notThere("entries/" + wanted));
        EntryBundle bundle = new EntryBundle(wanted, log.entries(wanted));
        bundle.mustBeLogged(hashes);
        return answer(wanted, bundle.bytes());
    }

    private static ResponseEntity<byte[]> answer(TilePath tile, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(tile.width() == Tile.WIDTH ? FOR_EVER : CacheControl.noCache())
                .body(bytes);
    }

    private long signedSize() {
        return log.size().orElseThrow(LogRefused::nothingSigned);
    }

    private static TilePath named(String path) {
        String tile = path.startsWith("/") ? path.substring(1) : path;
        return TilePath.parse(tile).orElseThrow(() -> misnamed("tile", "x001/x234/067 or x001/x234/067.p/8", tile));
    }

    private static int levelOf(String level) {
        if (!level.matches("0|[1-9]\\d?") || Integer.parseInt(level) > MOST_LEVEL) {
            throw misnamed("level", "a whole number from 0 to " + MOST_LEVEL, level);
        }
        return Integer.parseInt(level);
    }

    private static LogRefused misnamed(String part, String expected, String found) {
        return LogRefused.invalid(
                "TileMustBeNamedAsAgreed",
                part,
                "There is no %s of that name".formatted(part),
                expected,
                LogParameters.shown(found));
    }

    private static LogRefused notThere(String tile) {
        return LogRefused.notFound(
                "TileMustBeInTheTree",
                tile,
                "The signed tree has no such tile, or not so many hashes in it",
                "a tile of the tree of the last checkpoint",
                tile);
    }
}
