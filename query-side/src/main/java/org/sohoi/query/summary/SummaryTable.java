package org.sohoi.query.summary;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Objects;

/** The summary as a tidy table in CSV: one figure a row, its coordinates with it, so that tables can be put together. */
final class SummaryTable {

    private static final String[] HEADER = {
        "section",
        "measure",
        "dimension",
        "member",
        "label_vi",
        "label_en",
        "unit",
        "value",
        "from",
        "to",
        "boundaries",
        "known_at"
    };

    private SummaryTable() {}

    static String csv(Summary summary) {
        StringWriter table = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(table);
        csv.writeRecord(HEADER);
        summary.sections()
                .forEach(section -> section.lines().forEach(line -> csv.writeRecord(row(summary, section, line))));
        return table.toString();
    }

    private static String[] row(Summary summary, SummarySection section, SummaryLine line) {
        return new String[] {
            section.key(),
            line.measure(),
            line.dimension() == null ? "" : line.dimension().label(),
            Objects.requireNonNullElse(line.member(), ""),
            line.label().vi(),
            line.label().en(),
            line.unit().name(),
            Long.toString(line.value()),
            Objects.toString(summary.coordinates().from(), ""),
            Objects.toString(summary.coordinates().to(), ""),
            summary.coordinates().boundaries().toString(),
            Long.toString(summary.coordinates().position())
        };
    }
}
