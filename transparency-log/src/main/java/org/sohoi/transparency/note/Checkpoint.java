package org.sohoi.transparency.note;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What a log says of itself (C2SP tlog-checkpoint): so many entries, and the root of the tree over them.
 *
 * @param origin which log it is
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by its own methods.
public record Checkpoint(String origin, long size, byte[] root) {

    private static final int ROOT_BYTES = 32;

    /** The text of a note: three lines. */
    public String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, rootText());
    }

    public String rootText() {
        return Base64.getEncoder().encodeToString(root);
    }

    public boolean hasRoot(byte[] other) {
        return Arrays.equals(root, other);
    }

    /** Empty when the text is no checkpoint. Lines after the third are extensions that we do not know. */
    public static Optional<Checkpoint> parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9]\\d{0,17}")) {
            return Optional.empty();
        }
        try {
            byte[] root = Base64.getDecoder().decode(lines[2]);
            return root.length == ROOT_BYTES
                    ? Optional.of(new Checkpoint(lines[0], Long.parseLong(lines[1]), root))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
