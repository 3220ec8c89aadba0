package org.sohoi.standalone.demo.province;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sohoi.events.report.Precision;

/** The figures F01 to F23 of the province's report. */
public final class Figures {

    /** The morning on which the associations reported. */
    public static final LocalDate REPORTED_ON = LocalDate.of(2023, 8, 25);

    private final List<Figure> all;

    /** @param scale how many times as busy as the real one the year is */
    public Figures(int scale) {
        this.all = DemoFile.read("figures.csv", row -> figure(row).times(scale));
    }

    public List<Figure> all() {
        return all;
    }

    public Figure figure(String id) {
        return all.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No figure " + id));
    }

    private static Figure figure(NamedCsvRecord row) {
        return new Figure(
                row.getField("id"),
                DemoTerritory.orNone(row.getField("system")),
                row.getField("what"),
                row.getField("what_vi"),
                row.getField("measure"),
                filter(row.getField("filter")),
                Long.parseLong(row.getField("value")),
                row.getField("unit"),
                Precision.valueOf(row.getField("precision")),
                DemoTerritory.day(row.getField("from")),
                LocalDate.parse(row.getField("to")));
    }

    private static Map<String, List<String>> filter(String field) {
        Map<String, List<String>> filter = new LinkedHashMap<>();
        if (!field.isEmpty()) {
            for (String dimension : field.split(";", -1)) {
                String[] nameAndValues = dimension.split("=", -1);
                filter.put(nameAndValues[0], Arrays.asList(nameAndValues[1].split("\\|", -1)));
            }
        }
        return filter;
    }
}
