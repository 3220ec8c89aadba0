package org.sohoi.query.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes bundles in the form that the auditor's tool takes. */
final class EvidenceBundles {

    private final JsonMapper json;
    private final Instructions instructions = new Instructions();

    /** @param json that answers are written with */
    EvidenceBundles(JsonMapper json) {
        this.json = json;
    }

    /** @param query the parameters of the question, as they were sent */
    void write(Map<String, ?> query, FigureEvidence figure, SignedLedger ledger, OutputStream output)
            throws IOException {
        BundleFile bundle = new BundleFile(output, json);
        bundle.text(
                "README.txt",
                instructions.of(figure.answer().measure(), figure.positions().size(), ledger.signed()));
        bundle.json("query.json", query);
        bundle.json("answer.json", figure.answer());
        bundle.json("contributions.json", figure.contributions());
        writeEvents(figure.positions(), ledger, bundle);
    }

    void write(long position, SignedLedger ledger, OutputStream output) throws IOException {
        BundleFile bundle = new BundleFile(output, json);
        bundle.text("README.txt", instructions.of("position " + position, 1, ledger.signed()));
        writeEvents(List.of(position), ledger, bundle);
    }

    private static void writeEvents(List<Long> positions, SignedLedger ledger, BundleFile bundle) throws IOException {
        bundle.events(positions, ledger);
        bundle.proofs(positions, ledger);
        bundle.text("checkpoint", ledger.signed().note());
        bundle.text("keys", ledger.keys());
        bundle.finish();
    }
}
