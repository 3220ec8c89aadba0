package org.sohoi.query.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes tables as CSV (RFC 4180), in UTF-8. */
final class CsvTables extends AbstractHttpMessageConverter<Table> {

    /** What a spreadsheet would compute, numbers aside. */
    private static final Pattern FORMULA = Pattern.compile("[=@+\\t]|-(?!\\d+(\\.\\d+)?$)");

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    CsvTables() {
        super(CSV);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Table.class.isAssignableFrom(type);
    }

    @Override
    protected boolean canRead(@Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Table readInternal(Class<? extends Table> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Tables are only written", input);
    }

    @Override
    protected void writeInternal(Table table, HttpOutputMessage output) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8));
        table.cells().forEach(cells -> csv.writeRecord(inert(cells)));
        csv.flush();
    }

    /** A name such as {@code =HYPERLINK(…)} is text; spreadsheets take a leading quote to say so. */
    private static List<@Nullable String> inert(List<@Nullable String> cells) {
        List<@Nullable String> inert = new ArrayList<>(cells);
        inert.replaceAll(cell -> cell != null && FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell);
        return inert;
    }
}
