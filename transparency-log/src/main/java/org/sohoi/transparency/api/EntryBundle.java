package org.sohoi.transparency.api;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.sohoi.transparency.merkle.Tile;
import org.sohoi.transparency.merkle.TilePath;
import org.sohoi.transparency.merkle.TreeHasher;

/** The entries below a tile of leaves, made from the events as they are now. */
record EntryBundle(TilePath tile, List<byte[]> entries) {

    /**
     * @param hashes the leaves that were logged
     * @throws LogRefused when an event is gone or is another: whoever kept the bundle for ever would keep what was not signed
     */
    void mustBeLogged(byte[] hashes) {
        if (entries.size() < tile.width()) {
            throw LogRefused.gone(
                    "EventMustStillBeThere",
                    "entries/" + tile,
                    "Events that were logged are no longer in the ledger",
                    tile.width() + " events",
                    entries.size() + " events");
        }
        TreeHasher hasher = new TreeHasher();
        for (int i = 0; i < tile.width(); i++) {
            byte[] logged = Arrays.copyOfRange(hashes, i * TreeHasher.BYTES, (i + 1) * TreeHasher.BYTES);
            mustBe(logged, hasher.leaf(entries.get(i)), tile.index() * Tile.WIDTH + i + 1);
        }
    }

    private static void mustBe(byte[] logged, byte[] found, long position) {
        if (!Arrays.equals(logged, found)) {
            throw LogRefused.gone(
                    "EventMustBeWhatWasLogged",
                    Long.toString(position),
                    "The event at position %d is not the one that was logged".formatted(position),
                    text(logged),
                    text(found));
        }
    }

    private static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }

    /** Each entry after its length. */
    byte[] bytes() {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            bundle.write(entry.length >> Byte.SIZE);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }
}
