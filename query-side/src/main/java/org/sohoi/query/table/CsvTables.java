package org.sohoi.query.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes tables as CSV (RFC 4180), in UTF-8. */
public final class CsvTables extends TableMessages {

    /** What a spreadsheet would compute, numbers aside. */
    private static final Pattern FORMULA = Pattern.compile("[=@+\\t]|-(?!\\d+(\\.\\d+)?$)");

    public CsvTables() {
        super(TableFormats.CSV, "csv");
    }

    @Override
    protected <R> void write(Table<R> table, OutputStream output) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        try {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            @Nullable String[] cells = new @Nullable String[table.columns().size()];
            for (R row : table.rows()) {
                fill(cells, table.columns(), row);
                csv.writeRecord(cells);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <R> void fill(@Nullable String[] cells, List<Column<R>> columns, R row) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = text(columns.get(i).value().apply(row));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof String text) {
            return inert(text);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? null : value.toString();
    }

    /** A name such as {@code =HYPERLINK(…)} is text; spreadsheets take a leading quote to say so. */
    private static String inert(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
