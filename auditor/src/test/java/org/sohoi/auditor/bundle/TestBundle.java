package org.sohoi.auditor.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sohoi.auditor.log.ReferenceLog;

/** An evidence bundle as a test wants it. */
final class TestBundle {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** The events at these positions, with their proofs. */
    static TestBundle of(ReferenceLog log, List<Long> positions) {
        TestBundle bundle = new TestBundle();
        bundle.with("README.txt", "What this is.");
        bundle.with(
                "events.ndjson",
                positions.stream()
                        .map(position ->
                                log.events().get(position.intValue() - 1).line() + "\n")
                        .collect(Collectors.joining()));
        bundle.with(
                "proofs.json",
                positions.stream()
                        .map(position -> log.inclusion(position, log.size()))
                        .collect(Collectors.joining(",", "[", "]")));
        bundle.with("checkpoint", log.checkpoint());
        return bundle.with("keys", log.key().verifierKey() + "\n");
    }

    TestBundle figure(String query, String answer, String contributions) {
        return with("query.json", query).with("answer.json", answer).with("contributions.json", contributions);
    }

    TestBundle with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    TestBundle with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    TestBundle without(String name) {
        parts.remove(name);
        return this;
    }

    String text(String name) {
        return new String(parts.get(name), UTF_8);
    }

    Path writeTo(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "bundle", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
