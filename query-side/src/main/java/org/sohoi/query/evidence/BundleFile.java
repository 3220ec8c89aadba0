package org.sohoi.query.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a bundle while it is read. One that is broken off has no directory, and is no ZIP: so it is never closed, but
 * finished.
 */
final class BundleFile {

    /** The first that a ZIP can tell: the same bundle is the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final ObjectWriter json;

    BundleFile(OutputStream output, JsonMapper json) {
        this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        this.json = json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    }

    void text(String name, String text) throws IOException {
        add(name, () -> zip.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void json(String name, Object value) throws IOException {
        add(name, () -> json.writeValue(zip, value));
    }

    void proofs(List<Long> positions, SignedLedger ledger) throws IOException {
        SignedLedger.Proofs proofs = ledger.proofs();
        add("proofs.json", () -> {
            try (SequenceWriter list = json.writeValuesAsArray(zip)) {
                positions.forEach(position -> list.write(proofs.of(position)));
            }
        });
    }

    void events(List<Long> positions, SignedLedger ledger) throws IOException {
        add("events.ndjson", () -> ledger.writeEvents(positions, zip));
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void add(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        content.write();
        zip.closeEntry();
    }

    private interface Content {
        void write() throws IOException, UncheckedIOException;
    }
}
