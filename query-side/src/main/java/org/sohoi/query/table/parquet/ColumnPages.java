package org.sohoi.query.table.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** The pages of one column in one row group, compressed. The dictionary comes last and is to stand first. */
final class ColumnPages implements PageWriter {

    private final ColumnDescriptor column;
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
    private final Statistics<?> statistics;
    private long uncompressed;
    private long values;

    ColumnPages(ColumnDescriptor column) {
        this.column = column;
        this.statistics = Statistics.createStats(column.getPrimitiveType());
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> ofPage,
            @Nullable SizeStatistics sizes,
            @Nullable GeospatialStatistics shapes,
            org.apache.parquet.column.Encoding repetitions,
            org.apache.parquet.column.Encoding definitions,
            org.apache.parquet.column.Encoding encoding)
            throws IOException {
        writePage(bytes, valueCount, ofPage, repetitions, definitions, encoding);
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> ofPage,
            org.apache.parquet.column.Encoding repetitions,
            org.apache.parquet.column.Encoding definitions,
            org.apache.parquet.column.Encoding encoding)
            throws IOException {
        writePage(bytes, valueCount, ofPage, repetitions, definitions, encoding);
    }

    @Override
    public void writePage(
            BytesInput bytes,
            int valueCount,
            Statistics<?> ofPage,
            org.apache.parquet.column.Encoding repetitions,
            org.apache.parquet.column.Encoding definitions,
            org.apache.parquet.column.Encoding encoding)
            throws IOException {
        DataPageHeader header = new DataPageHeader(valueCount, used(encoding), used(definitions), used(repetitions));
        append(data, bytes, new PageHeader(PageType.DATA_PAGE, 0, 0).setData_page_header(header));
        statistics.mergeStatistics(ofPage);
        values += valueCount;
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        DictionaryPageHeader header = new DictionaryPageHeader(page.getDictionarySize(), used(page.getEncoding()));
        append(
                dictionary,
                page.getBytes(),
                new PageHeader(PageType.DICTIONARY_PAGE, 0, 0).setDictionary_page_header(header));
    }

    private Encoding used(org.apache.parquet.column.Encoding encoding) {
        Encoding used = Encoding.valueOf(encoding.name());
        encodings.add(used);
        return used;
    }

    private void append(ByteArrayOutputStream pages, BytesInput bytes, PageHeader header) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            bytes.writeAllTo(gzip);
        }
        header.setUncompressed_page_size(Math.toIntExact(bytes.size()));
        header.setCompressed_page_size(compressed.size());
        int before = pages.size();
        Util.writePageHeader(header, pages);
        uncompressed += pages.size() - before + bytes.size();
        compressed.writeTo(pages);
    }

    /** What the footer says of it, when its {@link #parts} are written from this place in the file on. */
    ColumnChunk chunk(long start) {
        ColumnMetaData metadata = new ColumnMetaData(
                        Type.valueOf(physicalType()),
                        new ArrayList<>(encodings),
                        List.of(column.getPath()),
                        CompressionCodec.GZIP,
                        values,
                        uncompressed,
                        getMemSize(),
                        start + dictionary.size())
                .setStatistics(ofChunk());
        if (dictionary.size() > 0) {
            metadata.setDictionary_page_offset(start);
        }
        return new ColumnChunk(start).setMeta_data(metadata);
    }

    private String physicalType() {
        String name = column.getPrimitiveType().getPrimitiveTypeName().name();
        return name.equals("BINARY") ? "BYTE_ARRAY" : name;
    }

    private org.apache.parquet.format.Statistics ofChunk() {
        org.apache.parquet.format.Statistics ofChunk =
                new org.apache.parquet.format.Statistics().setNull_count(statistics.getNumNulls());
        if (statistics.hasNonNullValue()) {
            ofChunk.setMin_value(statistics.getMinBytes());
            ofChunk.setMax_value(statistics.getMaxBytes());
        }
        return ofChunk;
    }

    List<byte[]> parts() {
        return List.of(dictionary.toByteArray(), data.toByteArray());
    }

    long uncompressedSize() {
        return uncompressed;
    }

    @Override
    public long getMemSize() {
        return dictionary.size() + data.size();
    }

    @Override
    public long allocatedSize() {
        return getMemSize();
    }

    @Override
    public String memUsageString(String prefix) {
        return "%s%d bytes".formatted(prefix, getMemSize());
    }

    @Override
    public void writePageV2(
            int rowCount,
            int nullCount,
            int valueCount,
            BytesInput repetitions,
            BytesInput definitions,
            org.apache.parquet.column.Encoding encoding,
            BytesInput bytes,
            Statistics<?> ofPage) {
        throw new UnsupportedOperationException("Pages are of version 1");
    }
}
