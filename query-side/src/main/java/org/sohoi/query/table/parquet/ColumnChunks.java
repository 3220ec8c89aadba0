package org.sohoi.query.table.parquet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.schema.MessageType;

/** The pages of one row group, column by column. */
final class ColumnChunks implements PageWriteStore {

    private final Map<ColumnDescriptor, ColumnPages> pages = new LinkedHashMap<>();

    ColumnChunks(MessageType schema) {
        schema.getColumns().forEach(column -> pages.put(column, new ColumnPages(column)));
    }

    @Override
    public PageWriter getPageWriter(ColumnDescriptor column) {
        return Objects.requireNonNull(pages.get(column));
    }

    long size() {
        return pages.values().stream().mapToLong(ColumnPages::getMemSize).sum();
    }

    /** What the footer says of the group, when its {@link #parts} are written from this place in the file on. */
    RowGroup group(long start, long rows) {
        List<ColumnChunk> columns = new ArrayList<>();
        long at = start;
        long uncompressed = 0;
        for (ColumnPages column : pages.values()) {
            columns.add(column.chunk(at));
            at += column.getMemSize();
            uncompressed += column.uncompressedSize();
        }
        return new RowGroup(columns, uncompressed, rows).setFile_offset(start).setTotal_compressed_size(at - start);
    }

    List<byte[]> parts() {
        return pages.values().stream()
                .flatMap(column -> column.parts().stream())
                .toList();
    }
}
