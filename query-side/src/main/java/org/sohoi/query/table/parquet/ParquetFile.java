package org.sohoi.query.table.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.format.ColumnOrder;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TypeDefinedOrder;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.MessageType;
import org.sohoi.query.table.Table;

/** One file being written: of the rows no more than a row group is held, and that encoded. */
final class ParquetFile<R> {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int ROWS_OF_A_GROUP = 131_072;
    private static final int BYTES_OF_A_GROUP = 8 << 20;
    private static final int ROWS_BETWEEN_CHECKS = 1_024;

    private static final ParquetProperties PROPERTIES = ParquetProperties.builder()
            .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
            .withSizeStatisticsEnabled(false)
            .build();

    private final Table<R> table;
    private final OutputStream output;
    private final List<CellWriter<R>> cells;
    private final MessageType schema;
    private final List<RowGroup> groups = new ArrayList<>();
    private long written;

    ParquetFile(Table<R> table, OutputStream output) {
        this.table = table;
        this.output = output;
        this.cells = table.columns().stream().map(CellWriter::of).toList();
        this.schema = new MessageType(
                "table",
                cells.stream()
                        .<org.apache.parquet.schema.Type>map(CellWriter::type)
                        .toList());
    }

    void write() throws IOException {
        put(MAGIC);
        Iterator<R> rows = table.rows().iterator();
        long count = 0;
        while (rows.hasNext()) {
            RowGroup group = group(rows);
            groups.add(group);
            count += group.getNum_rows();
        }
        byte[] footer = footer(count);
        put(footer);
        put(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.length)
                .array());
        put(MAGIC);
    }

    private RowGroup group(Iterator<R> rows) throws IOException {
        ColumnChunks chunks = new ColumnChunks(schema);
        long count = 0;
        try (ColumnWriteStore store = PROPERTIES.newColumnWriteStore(schema, chunks)) {
            List<CellWriter.Bound<R>> writers = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                writers.add(cells.get(i)
                        .bound(store.getColumnWriter(schema.getColumns().get(i))));
            }
            do {
                R row = rows.next();
                writers.forEach(writer -> writer.write(row));
                store.endRecord();
                count++;
            } while (rows.hasNext() && count < ROWS_OF_A_GROUP && !isFull(count, store, chunks));
            store.flush();
        }
        long start = written;
        RowGroup group = chunks.group(start, count);
        for (byte[] part : chunks.parts()) {
            put(part);
        }
        return group;
    }

    private static boolean isFull(long count, ColumnWriteStore store, ColumnChunks chunks) {
        return count % ROWS_BETWEEN_CHECKS == 0 && store.getBufferedSize() + chunks.size() > BYTES_OF_A_GROUP;
    }

    private byte[] footer(long count) throws IOException {
        List<SchemaElement> elements = new ArrayList<>();
        elements.add(new SchemaElement("table").setNum_children(cells.size()));
        cells.forEach(cell -> elements.add(cell.element()));
        FileMetaData metadata = new FileMetaData(1, elements, count, groups)
                .setCreated_by("SoHoi")
                .setKey_value_metadata(table.heading().entrySet().stream()
                        .map(entry -> new KeyValue(entry.getKey())
                                .setValue(entry.getValue().toString()))
                        .toList())
                .setColumn_orders(Collections.nCopies(cells.size(), ColumnOrder.TYPE_ORDER(new TypeDefinedOrder())));
        ByteArrayOutputStream footer = new ByteArrayOutputStream();
        Util.writeFileMetaData(metadata, footer);
        return footer.toByteArray();
    }

    private void put(byte[] bytes) throws IOException {
        output.write(bytes);
        written += bytes.length;
    }
}
