package org.sohoi.query.table.parquet;

import java.io.IOException;
import java.io.OutputStream;
import org.sohoi.query.table.Table;
import org.sohoi.query.table.TableFormats;
import org.sohoi.query.table.TableMessages;

/** Writes tables as Parquet. The heading becomes the file's key-value metadata. */
public final class ParquetTables extends TableMessages {

    public ParquetTables() {
        super(TableFormats.PARQUET, "parquet");
    }

    @Override
    protected <R> void write(Table<R> table, OutputStream output) throws IOException {
        new ParquetFile<>(table, output).write();
    }
}
