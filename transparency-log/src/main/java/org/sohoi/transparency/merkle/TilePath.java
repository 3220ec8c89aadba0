package org.sohoi.transparency.merkle;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The index of a tile and its width as C2SP tlog-tiles writes them: {@code x001/x234/067}, and {@code x001/x234/067.p/8}
 * for the first 8 hashes of it.
 *
 * @param index from 0
 * @param width from 1 to {@link Tile#WIDTH}, which is a full tile
 */
public record TilePath(long index, int width) {

    /** Five groups of three digits: more tiles than a ledger has events. */
    private static final Pattern FORM = Pattern.compile("((?:x\\d{3}/){0,4}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    /** Empty for anything that is not exactly how a tile is named. */
    public static Optional<TilePath> parse(String path) {
        Matcher match = FORM.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(match.group(1).replaceAll("[x/]", ""));
        int width = match.group(2) == null ? Tile.WIDTH : Integer.parseInt(match.group(2));
        TilePath tile = new TilePath(index, width);
        // Leading groups of zeros, and the width of a full tile, would be second names.
        return width <= Tile.WIDTH && tile.toString().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder("%03d".formatted(index % 1_000));
        for (long rest = index / 1_000; rest > 0; rest /= 1_000) {
            path.insert(0, "x%03d/".formatted(rest % 1_000));
        }
        return width == Tile.WIDTH ? path.toString() : path + ".p/" + width;
    }
}
