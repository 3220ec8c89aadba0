package org.sohoi.transparency.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Base64;
import java.util.List;
import org.sohoi.transparency.log.TransparencyLog;
import org.sohoi.transparency.merkle.MerkleTree;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs that are checked without trusting whoever gives them. */
@RestController
@Tag(name = "Transparency log")
final class ProofApi {

    private final TransparencyLog log;

    ProofApi(TransparencyLog log) {
        this.log = log;
    }

    @Operation(
            summary = "Proof that an event is in the log",
            description = "The siblings from the event's leaf to the root of the tree of that size.")
    @Parameter(name = "position", required = true, schema = @Schema(type = "integer", minimum = "1"))
    @Parameter(
            name = "size",
            description = "Default: that of the last checkpoint",
            schema = @Schema(type = "integer", minimum = "1"))
    @GetMapping("/api/v1/audit/proofs/inclusion")
    InclusionProof inclusion(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        LogParameters parameters = LogParameters.of(given, List.of("position", "size"));
        long position = parameters.required("position", 1);
        long size = size(parameters, "size");
        if (position > size) {
            throw LogRefused.invalid(
                    "PositionMustBeInTheTree",
                    "position",
                    "The tree of size %d does not reach position %d".formatted(size, position),
                    "at most " + size,
                    Long.toString(position));
        }
        return InclusionProof.of(log.merkle(), position, size);
    }

    @Operation(
            summary = "Proof that the log only grew",
            description = "What leads from the root of the first entries to that of more of them.")
    @Parameter(name = "from", required = true, schema = @Schema(type = "integer", minimum = "1"))
    @Parameter(
            name = "to",
            description = "Default: the size of the last checkpoint",
            schema = @Schema(type = "integer", minimum = "1"))
    @GetMapping("/api/v1/audit/proofs/consistency")
    ConsistencyProof consistency(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        LogParameters parameters = LogParameters.of(given, List.of("from", "to"));
        long from = parameters.required("from", 1);
        long to = size(parameters, "to");
        if (from > to) {
            throw LogRefused.invalid(
                    "SizesMustGrow",
                    "from",
                    "The tree of size %d cannot have become one of size %d".formatted(from, to),
                    "at most " + to,
                    Long.toString(from));
        }
        MerkleTree tree = log.merkle();
        return new ConsistencyProof(
                from, to, text(tree.root(from)), text(tree.root(to)), texts(tree.consistency(from, to)));
    }

    /** A size that is signed; where none is given, the largest. */
    private long size(LogParameters parameters, String name) {
        Long wanted = parameters.number(name, 1);
        long signed = log.size().orElseThrow(LogRefused::nothingSigned);
        if (wanted != null && wanted > signed || signed == 0) {
            throw LogRefused.invalid(
                    "SizeMustBeSigned",
                    name,
                    "The last checkpoint is of %d entries".formatted(signed),
                    signed == 0 ? "a log that is not empty" : "1 to " + signed,
                    wanted == null ? "0" : wanted.toString());
        }
        return wanted == null ? signed : wanted;
    }

    private static List<String> texts(List<byte[]> hashes) {
        return hashes.stream().map(ProofApi::text).toList();
    }

    private static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
