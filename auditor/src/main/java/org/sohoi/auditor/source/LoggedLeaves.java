package org.sohoi.auditor.source;

import java.util.Arrays;
import org.sohoi.auditor.report.Unreachable;
import org.sohoi.auditor.tree.Hash;
import org.sohoi.auditor.tree.TilePath;

/** The leaf hashes of a log's own tiles, in order. */
public final class LoggedLeaves {

    private final LogClient log;
    private final long size;
    private long index;
    private byte[] tile = {};

    /** @param size of the tree whose tiles are read */
    public LoggedLeaves(LogClient log, long size) {
        this.log = log;
        this.size = size;
    }

    public long size() {
        return size;
    }

    /** The next leaf; there are as many as the size. */
    public Hash next() {
        int within = (int) (index % TilePath.WIDTH);
        if (within == 0) {
            tile = fetch(index / TilePath.WIDTH);
        }
        index++;
        return Hash.of(Arrays.copyOfRange(tile, within * Hash.LENGTH, (within + 1) * Hash.LENGTH));
    }

    private byte[] fetch(long number) {
        int width = (int) Math.min(TilePath.WIDTH, size - number * TilePath.WIDTH);
        String path = TilePath.ofLeaves(number, width);
        byte[] bytes = log.bytes(path);
        if (bytes.length != width * Hash.LENGTH) {
            throw new Unreachable("%s: expected %d bytes, found %d".formatted(path, width * Hash.LENGTH, bytes.length));
        }
        return bytes;
    }
}
