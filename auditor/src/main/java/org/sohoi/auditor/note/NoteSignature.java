package org.sohoi.auditor.note;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a signed note.
 *
 * @param keyId in hexadecimal
 * @param base64 of the key's id and the signature
 */
record NoteSignature(String name, String keyId, String base64) {

    private static final int ID_BYTES = 4;
    private static final Pattern FORM = Pattern.compile("\u2014 ([^+\\s\\p{Z}\\p{Cntrl}]+) ([0-9A-Za-z+/=]+)");

    /** @throws IllegalArgumentException when it is none */
    static NoteSignature of(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a signature");
        }
        byte[] bytes = Base64Text.decode(form.group(2));
        if (bytes.length <= ID_BYTES) {
            throw new IllegalArgumentException("Too short");
        }
        return new NoteSignature(
                form.group(1), HexFormat.of().formatHex(Arrays.copyOf(bytes, ID_BYTES)), form.group(2));
    }

    byte[] signature() {
        byte[] bytes = Base64Text.decode(base64);
        return Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
    }
}
