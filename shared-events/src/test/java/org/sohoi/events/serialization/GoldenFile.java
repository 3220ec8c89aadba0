package org.sohoi.events.serialization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bytes of an event as they are stored, kept for good: {@code <event name>.v<revision>.json}, with
 * {@code .<variant>} before the ending where one shape of an event is not enough.
 */
record GoldenFile(String event, String revision, String file, String json) {

    private static final Pattern NAME =
            Pattern.compile("(?<event>[a-z-]+\\.[a-z-]+)\\.v(?<revision>\\d+)(\\.[a-z-]+)?\\.json");

    static List<GoldenFile> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().map(GoldenFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(GoldenFile.class.getResource("/golden").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GoldenFile read(Path path) {
        String file = path.getFileName().toString();
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException(file + " is not named after an event and its revision");
        }
        try {
            return new GoldenFile(
                    name.group("event"), name.group("revision"), file, Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file;
    }
}
