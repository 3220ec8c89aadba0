package org.sohoi.query.scratch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tables that are given up together. */
public final class Scratch implements AutoCloseable {

    private final Path folder;
    private final List<ScratchTable> tables = new ArrayList<>();

    /** @param folder where the files are */
    public Scratch(Path folder) {
        this.folder = folder;
    }

    /** @throws UncheckedIOException where there is no room for it */
    public synchronized ScratchTable table() {
        ScratchTable table = new ScratchTable(new ScratchFile(folder));
        tables.add(table);
        return table;
    }

    @Override
    public synchronized void close() {
        tables.forEach(ScratchTable::close);
    }
}
