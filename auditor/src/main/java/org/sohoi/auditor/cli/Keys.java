package org.sohoi.auditor.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sohoi.auditor.note.VerifierKey;
import org.sohoi.auditor.source.InputFile;
import picocli.CommandLine.Option;

/** The keys that an auditor trusts. */
final class Keys {

    @Option(
            names = "--key",
            required = true,
            paramLabel = "<key|file>",
            description = "A key that you trust, or a file with one a line. Repeatable.")
    private List<String> keys = new ArrayList<>();

    List<VerifierKey> trusted() {
        return keys.stream()
                .flatMap(key -> lines(key).stream())
                .map(VerifierKey::of)
                .toList();
    }

    private static List<String> lines(String key) {
        try {
            Path file = Path.of(key);
            if (Files.isRegularFile(file)) {
                return InputFile.text(file)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
            }
        } catch (InvalidPathException e) {
            // Then it is a key.
        }
        return List.of(key);
    }
}
