package org.sohoi.query.scratch;

import java.util.ArrayList;
import java.util.List;

/** Tables that are given up together. */
public final class Scratch implements AutoCloseable {

    private final List<ScratchTable> tables = new ArrayList<>();

    public synchronized ScratchTable table() {
        ScratchTable table = new ScratchTable();
        tables.add(table);
        return table;
    }

    @Override
    public synchronized void close() {
        tables.forEach(ScratchTable::close);
    }
}
