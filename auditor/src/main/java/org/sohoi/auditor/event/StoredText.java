package org.sohoi.auditor.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.sohoi.auditor.tree.TreeHashing;

/** Text as the bytes that are stored, of which hashes are taken. */
public final class StoredText {

    private final byte[] utf8;

    private StoredText(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** @param utf8 which nobody changes afterwards */
    public static StoredText ofBytes(byte[] utf8) {
        return new StoredText(utf8);
    }

    /** @throws IllegalArgumentException when it holds half a surrogate pair, which has no bytes */
    public static StoredText of(String text) {
        return new StoredText(Utf8.whole(text).getBytes(StandardCharsets.UTF_8));
    }

    /** In hexadecimal digits, the lower ones. */
    void appendSha256(StringBuilder text, TreeHashing hashing) {
        HexFormat.of().formatHex(text, hashing.plain(utf8).bytes());
    }

    public int length() {
        return utf8.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredText text && Arrays.equals(utf8, text.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
