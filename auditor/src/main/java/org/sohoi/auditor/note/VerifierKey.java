package org.sohoi.auditor.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sohoi.auditor.report.WrongInput;

/** A key to verify notes with, as C2SP signed-note writes it: {@code <name>+<id>+<base64>}. Ed25519 only. */
public final class VerifierKey {

    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("([^+\\s\\p{Z}\\p{Cntrl}]+)\\+([0-9a-f]{8})\\+([0-9A-Za-z+/=]+)");
    /** The algorithm of RFC 8410 in DER, before the bytes of the key. */
    private static final byte[] DER_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] id;
    private final PublicKey key;

    private VerifierKey(String name, byte[] id, PublicKey key) {
        this.name = name;
        this.id = id;
        this.key = key;
    }

    /** @throws WrongInput when it is none */
    public static VerifierKey of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw wrong("<name>+<id>+<base64>", text);
        }
        byte[] typed = bytes(form.group(3));
        if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519) {
            throw wrong("an Ed25519 key", text);
        }
        byte[] id = idOf(form.group(1), typed);
        if (!HexFormat.of().formatHex(id).equals(form.group(2))) {
            throw wrong("the id " + HexFormat.of().formatHex(id) + " for this name and key", form.group(2));
        }
        return new VerifierKey(form.group(1), id, publicKey(typed, text));
    }

    private static WrongInput wrong(String expected, String found) {
        return new WrongInput("key", expected, found);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64Text.decode(base64);
        } catch (IllegalArgumentException e) {
            throw wrong("base64", base64);
        }
    }

    private static byte[] idOf(String name, byte[] typed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(typed), 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static PublicKey publicKey(byte[] typed, String text) {
        byte[] der = Arrays.copyOf(DER_PREFIX, DER_PREFIX.length + KEY_BYTES);
        System.arraycopy(typed, 1, der, DER_PREFIX.length, KEY_BYTES);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw wrong("a point of the curve", text);
        }
    }

    public String name() {
        return name;
    }

    boolean made(NoteSignature signature) {
        return signature.name().equals(name)
                && signature.keyId().equals(HexFormat.of().formatHex(id));
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature verification = Signature.getInstance("Ed25519");
            verification.initVerify(key);
            verification.update(text);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
