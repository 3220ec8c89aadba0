package org.sohoi.query.table;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The media types of tables. */
public final class TableFormats {

    public static final String CSV_VALUE = "text/csv;charset=UTF-8";

    /** ECMA-376. */
    public static final String XLSX_VALUE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** As registered with IANA. */
    public static final String PARQUET_VALUE = "application/vnd.apache.parquet";

    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    public static final MediaType XLSX = MediaType.parseMediaType(XLSX_VALUE);
    public static final MediaType PARQUET = MediaType.parseMediaType(PARQUET_VALUE);

    private TableFormats() {}
}
