package org.sohoi.transparency.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What names a key in a signed note: its name, and an id that follows from the name and the public key. */
final class KeyName {

    /** Ed25519, in the table of C2SP signed-note. */
    static final byte ALGORITHM = 1;

    private KeyName() {}

    static void mustBeUsable(String name) {
        if (name.isEmpty() || name.indexOf('+') >= 0 || name.codePoints().anyMatch(Character::isWhitespace)) {
            throw new KeyUnreadableException(
                    "A key's name has no spaces and no plus signs, and is not empty; found: \"" + name + '"');
        }
    }

    /** The first four bytes of SHA-256(name, newline, algorithm, key). */
    static int id(String name, byte[] publicKey) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) '\n');
            sha256.update(ALGORITHM);
            return ByteBuffer.wrap(sha256.digest(publicKey)).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
