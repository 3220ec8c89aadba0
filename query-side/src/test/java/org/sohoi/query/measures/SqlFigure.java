package org.sohoi.query.measures;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.Analyst;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.time.Coordinates;
import tools.jackson.databind.json.JsonMapper;

/** A question as it is asked in SQL. */
record SqlFigure(AskMeasure ask) {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String GROUPED = """
            SELECT * FROM sohoi.measure_grouped(
              measure => ?, group_by => ?, as_of => ?, from_day => ?, to_day => ?, known_at => ?, boundaries => ?,
              filter => ?::jsonb)""";

    private static final String SERIES = """
            SELECT * FROM sohoi.measure_series(
              measure => ?, group_by => ?, from_day => ?, to_day => ?, known_at => ?, boundaries => ?,
              filter => ?::jsonb, step => ?)""";

    private static final String AS_OF = """
            SELECT * FROM sohoi.measure_as_of(?, ?, known_at => ?, boundaries => ?, filter => ?::jsonb)""";

    private static final String BETWEEN = """
            SELECT * FROM sohoi.measure_between(?, ?, ?, known_at => ?, boundaries => ?, filter => ?::jsonb)""";

    /** The rows as the API gives them, in any order. */
    List<MeasureRow> rows(Analyst analyst) {
        Coordinates at = ask.coordinates();
        String[] groupBy = ask.groupBy().stream().map(CatalogueTables::name).toArray(String[]::new);
        boolean series = ask.interval() != null;
        Object[] parameters = series
                ? new Object[] {
                    ask.measure(),
                    groupBy,
                    at.from(),
                    at.to(),
                    at.position(),
                    at.boundaries(),
                    filter(),
                    ask.interval().name()
                }
                : new Object[] {
                    ask.measure(), groupBy, at.asOf(), at.from(), at.to(), at.position(), at.boundaries(), filter()
                };
        return analyst.ask(
                series ? SERIES : GROUPED,
                (row, number) -> {
                    Map<String, @Nullable String> group = new LinkedHashMap<>();
                    for (Dimension dimension : ask.groupBy()) {
                        group.put(dimension.label(), row.getString(CatalogueTables.name(dimension)));
                    }
                    return new MeasureRow(
                            group,
                            series ? row.getObject("from_day", LocalDate.class) : null,
                            series ? row.getObject("to_day", LocalDate.class) : null,
                            row.getLong("value"));
                },
                parameters);
    }

    long total(Analyst analyst) {
        Coordinates at = ask.coordinates();
        return at.asOf() == null
                ? one(analyst, BETWEEN, ask.measure(), at.from(), at.to(), at.position(), at.boundaries(), filter())
                : one(analyst, AS_OF, ask.measure(), at.asOf(), at.position(), at.boundaries(), filter());
    }

    private static long one(Analyst analyst, String sql, Object... parameters) {
        return analyst.ask(sql, (row, number) -> row.getLong("value"), parameters)
                .get(0);
    }

    /** Each contribution as a line, in the order of the ledger. */
    List<String> trace(Analyst analyst) {
        Coordinates at = ask.coordinates();
        return analyst.ask(
                "SELECT * FROM sohoi.trace(?, ?, ?, ?, ?, ?, ?::jsonb)",
                (row, number) -> String.join(
                        " ",
                        row.getString("position"),
                        row.getString("ordinal"),
                        row.getObject("recorded_at", OffsetDateTime.class)
                                .toInstant()
                                .toString(),
                        row.getString("association"),
                        JSON.readValue(row.getString("dimensions"), TreeMap.class)
                                .toString(),
                        row.getString("effective_on"),
                        Objects.requireNonNullElse(row.getString("entry"), "none"),
                        row.getString("cause"),
                        row.getString("amount")),
                ask.measure(),
                at.asOf(),
                at.from(),
                at.to(),
                at.position(),
                at.boundaries(),
                filter());
    }

    private String filter() {
        Map<String, Object> filter = new TreeMap<>();
        ask.filter().values().forEach((dimension, values) -> filter.put(CatalogueTables.name(dimension), values));
        if (ask.filter().association() != null) {
            filter.put("association", ask.filter().association());
            filter.put("tiers", ask.filter().tiers());
        }
        if (ask.filter().unit() != null) {
            filter.put("unit", ask.filter().unit());
        }
        return JSON.writeValueAsString(filter);
    }
}
