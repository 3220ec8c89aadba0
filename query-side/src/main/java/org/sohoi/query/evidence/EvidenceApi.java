package org.sohoi.query.evidence;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.sohoi.query.measures.AskMeasure;
import org.sohoi.query.projection.Replacements;
import org.sohoi.query.time.Times;
import org.sohoi.query.trace.FigureParameters;
import org.sohoi.query.web.LiveOnly;
import org.sohoi.query.web.QueryParameters;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What proves a figure, or an event, to somebody who trusts nobody here. */
@RestController
@Tag(name = "Audit")
class EvidenceApi {

    private static final String ZIP = "application/zip";

    private final Times times;
    private final Replacements replacements;
    private final FigureEvidences figures;
    private final CheckpointWait checkpoints;
    private final EvidenceBundles bundles;

    EvidenceApi(
            Times times,
            Replacements replacements,
            FigureEvidences figures,
            CheckpointWait checkpoints,
            EvidenceBundles bundles) {
        this.times = times;
        this.replacements = replacements;
        this.figures = figures;
        this.checkpoints = checkpoints;
        this.bundles = bundles;
    }

    @LiveOnly
    @FigureEvidenceOperation
    @GetMapping(path = "/api/v1/audit/evidence", produces = ZIP)
    void figure(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, HttpServletResponse response)
            throws Exception {
        QueryParameters parameters = FigureParameters.ofWhole(given);
        AskMeasure question = FigureParameters.question(parameters, times.coordinates(parameters));
        FigureEvidence figure = replacements.undisturbed(() -> figures.of(question));
        long knownAt = question.coordinates().position();
        SignedLedger ledger = checkpoints.covering(knownAt);
        announce(response, "evidence-%s-%d.zip".formatted(question.measure(), knownAt));
        bundles.write(SentQuery.of(given), figure, ledger, response.getOutputStream());
    }

    @LiveOnly
    @EventEvidenceOperation
    @GetMapping(path = "/api/v1/audit/evidence/events/{position}", produces = ZIP)
    void event(
            @PathVariable String position,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given,
            HttpServletResponse response)
            throws IOException {
        QueryParameters.ofLive(given, Set.of());
        long wanted = times.recordedPosition(position);
        SignedLedger ledger = checkpoints.covering(wanted);
        announce(response, "evidence-event-%d.zip".formatted(wanted));
        bundles.write(wanted, ledger, response.getOutputStream());
    }

    private static void announce(HttpServletResponse response, String name) {
        response.setContentType(ZIP);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
