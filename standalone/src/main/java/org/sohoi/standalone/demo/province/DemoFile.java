package org.sohoi.standalone.demo.province;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The CSV files that come with the demo, in UTF-8 with a header and {@code #} comments. */
final class DemoFile {

    private DemoFile() {}

    static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
        try (InputStream file = Objects.requireNonNull(DemoFile.class.getResourceAsStream("/demo/" + name), name);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
