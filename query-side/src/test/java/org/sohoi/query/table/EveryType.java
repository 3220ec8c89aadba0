package org.sohoi.query.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row with a cell of every type. */
public record EveryType(
        @Nullable String text,
        @Nullable Long whole,
        @Nullable BigDecimal decimal,
        @Nullable LocalDate date,
        @Nullable Instant instant,
        @Nullable Boolean flag) {

    public static final int PLACES = 4;
    public static final EveryType EMPTY = new EveryType(null, null, null, null, null, null);

    public static Table<EveryType> table(List<EveryType> rows) {
        Map<String, Object> heading = new LinkedHashMap<>();
        heading.put("measure", "every-type");
        heading.put("asOf", LocalDate.of(2023, 8, 25));
        heading.put("knownAt", 1200L);
        heading.put("recordedAt", Instant.parse("2023-08-25T10:15:30.123456Z"));
        return Table.of("every-type", heading, columns(), rows);
    }

    public static List<Column<EveryType>> columns() {
        return List.of(
                Column.text("text", EveryType::text),
                Column.whole("whole", EveryType::whole),
                Column.decimal("decimal", PLACES, EveryType::decimal),
                Column.date("date", EveryType::date),
                Column.instant("instant", EveryType::instant),
                Column.flag("flag", EveryType::flag));
    }
}
