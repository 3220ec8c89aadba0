package org.sohoi.auditor.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A key that signs notes, made for a test. */
public final class TestKey {

    private final String name;
    private final KeyPair pair;

    public TestKey(String name) {
        this.name = name;
        try {
            this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String name() {
        return name;
    }

    private byte[] typed() {
        byte[] der = pair.getPublic().getEncoded();
        byte[] typed = Arrays.copyOfRange(der, der.length - 33, der.length);
        typed[0] = 1;
        return typed;
    }

    private byte[] id() {
        return Arrays.copyOf(BruteTree.sha256((name + "\n").getBytes(UTF_8), typed()), 4);
    }

    public String verifierKey() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** The note of that text, signed. */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(UTF_8));
            byte[] signed = signature.sign();
            byte[] line = Arrays.copyOf(id(), 4 + signed.length);
            System.arraycopy(signed, 0, line, 4, signed.length);
            return text + "\n\u2014 " + name + " " + Base64.getEncoder().encodeToString(line) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
