package org.sohoi.query.scratch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tables and lists that are given up together. */
public final class Scratch implements AutoCloseable {

    private final Path folder;
    private final List<ScratchFile> files = new ArrayList<>();

    /** @param folder where the files are */
    public Scratch(Path folder) {
        this.folder = folder;
    }

    /** @throws UncheckedIOException where there is no room for it */
    public ScratchTable table() {
        return new ScratchTable(file());
    }

    /** @throws UncheckedIOException where there is no room for them */
    public ScratchLists lists() {
        return new ScratchLists(file(), table());
    }

    private synchronized ScratchFile file() {
        ScratchFile file = new ScratchFile(folder);
        files.add(file);
        return file;
    }

    @Override
    public synchronized void close() {
        files.forEach(ScratchFile::close);
    }
}
