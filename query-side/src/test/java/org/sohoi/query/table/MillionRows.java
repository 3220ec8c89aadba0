package org.sohoi.query.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.MeasureFilter;
import org.sohoi.query.measures.MeasureGrid;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Interval;
import org.sohoi.query.measures.catalogue.MeasureKind;
import org.sohoi.query.measures.catalogue.MeasureUnit;
import org.sohoi.query.table.parquet.ParquetTables;
import org.sohoi.query.table.xlsx.XlsxTables;
import org.sohoi.query.time.Coordinates;
import org.sohoi.query.time.KnownAt;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

/** A process that writes a million rows in one format, and counts the bytes. Its heap is what the test gives it. */
final class MillionRows {

    private static final LocalDate FROM = LocalDate.of(2013, 1, 1);
    private static final LocalDate TO = LocalDate.of(2023, 1, 1);

    private MillionRows() {}

    public static void main(String[] formats) throws IOException {
        MeasureGrid grid = grid();
        for (TableMessages messages : List.of(new CsvTables(), new XlsxTables(), new ParquetTables())) {
            if (messages.getSupportedMediaTypes().contains(MediaType.parseMediaType(formats[0]))) {
                Counted counted = new Counted();
                messages.write(grid, MediaType.parseMediaType(formats[0]), counted);
                System.out.printf("%d rows, %d bytes%n", grid.table().size(), counted.bytes);
            }
        }
    }

    /** 274 associations, each day of ten years. */
    private static MeasureGrid grid() {
        Random random = new Random(7);
        List<LocalDate> cuts = Stream.iterate(FROM, day -> !day.isAfter(TO), day -> day.plusDays(1))
                .toList();
        List<List<@Nullable String>> groups = new ArrayList<>();
        List<long[]> values = new ArrayList<>();
        for (int group = 0; group < 274; group++) {
            groups.add(Arrays.asList(new UUID(random.nextLong(), random.nextLong()).toString()));
            values.add(random.longs(cuts.size() - 1L).toArray());
        }
        return new MeasureGrid(
                "mobilised",
                MeasureUnit.VND,
                MeasureKind.FLOW,
                Coordinates.period(FROM, TO, new KnownAt(48_210, Instant.parse("2023-08-25T10:15:30Z")), TO),
                MeasureFilter.NONE,
                List.of(Dimension.ASSOCIATION),
                Interval.DAY,
                cuts,
                groups,
                values);
    }

    private static final class Counted extends OutputStream implements HttpOutputMessage {

        private final HttpHeaders headers = new HttpHeaders();
        private long bytes;

        @Override
        public void write(int single) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes += length;
        }

        @Override
        public OutputStream getBody() {
            return this;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
