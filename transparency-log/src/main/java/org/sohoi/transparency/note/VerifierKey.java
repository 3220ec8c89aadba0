package org.sohoi.transparency.note;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A key that notes are checked with, written {@code <name>+<id in hex>+<base64>}. */
public final class VerifierKey {

    private static final int BYTES = 32;

    private final String name;
    private final byte[] publicKey;

    VerifierKey(String name, byte[] publicKey) {
        KeyName.mustBeUsable(name);
        this.name = name;
        this.publicKey = publicKey;
    }

    /** @throws KeyUnreadableException when the text is no Ed25519 verifier key */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new KeyUnreadableException("A verifier key is <name>+<id>+<base64>; found: " + text);
        }
        byte[] data = decoded(parts[2], text);
        if (data.length != 1 + BYTES || data[0] != KeyName.ALGORITHM) {
            throw new KeyUnreadableException("Not an Ed25519 key: " + text);
        }
        VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(data, 1, data.length));
        if (!key.toString().equals(text)) {
            throw new KeyUnreadableException("The id does not belong to the key: expected %s, found %s"
                    .formatted(HexFormat.of().toHexDigits(key.id()), parts[1]));
        }
        return key;
    }

    private static byte[] decoded(String base64, String text) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new KeyUnreadableException("Not base64: " + text);
        }
    }

    public String name() {
        return name;
    }

    public int id() {
        return KeyName.id(name, publicKey);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key());
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            // Java throws for what is not even shaped like a signature or a point.
            return false;
        }
    }

    /** RFC 8032: little-endian, the sign of x in the highest bit. */
    private PublicKey key() throws GeneralSecurityException {
        byte[] bigEndian = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bigEndian[i] = publicKey[BYTES - 1 - i];
        }
        boolean xOdd = (bigEndian[0] & 0x80) != 0;
        bigEndian[0] &= 0x7f;
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(
                        NamedParameterSpec.ED25519, new EdECPoint(xOdd, new BigInteger(1, bigEndian))));
    }

    @Override
    public String toString() {
        byte[] data = new byte[1 + BYTES];
        data[0] = KeyName.ALGORITHM;
        System.arraycopy(publicKey, 0, data, 1, BYTES);
        return "%s+%s+%s"
                .formatted(
                        name,
                        HexFormat.of().toHexDigits(id()),
                        Base64.getEncoder().encodeToString(data));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && key.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return id();
    }
}
