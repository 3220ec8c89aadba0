package org.sohoi.transparency.note;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Ed25519 key that signs notes, in the text form of Go's {@code note} package:
 * {@code PRIVATE+KEY+<name>+<id in hex>+<base64 of 0x01 and the seed>}.
 */
public final class SigningKey {

    private static final int SEED_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("PRIVATE\\+KEY\\+([^+]+)\\+([0-9a-f]{8})\\+(.+)");

    private final byte[] seed;
    private final PrivateKey privateKey;
    private final VerifierKey verifier;

    private SigningKey(String name, byte[] seed) {
        this.seed = seed;
        try {
            KeyPair pair = pairOf(seed);
            byte[] encoded = pair.getPublic().getEncoded();
            this.privateKey = pair.getPrivate();
            this.verifier =
                    new VerifierKey(name, Arrays.copyOfRange(encoded, encoded.length - SEED_BYTES, encoded.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 15 on has Ed25519", e);
        }
    }

    /** A new key. */
    public static SigningKey generate(String name) {
        byte[] seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /** @throws KeyUnreadableException when the text is no Ed25519 signing key */
    public static SigningKey parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new KeyUnreadableException(
                    "A signing key is PRIVATE+KEY+<name>+<id>+<base64>; this is something else");
        }
        byte[] data = decoded(form.group(3));
        if (data.length != 1 + SEED_BYTES || data[0] != KeyName.ALGORITHM) {
            throw new KeyUnreadableException("The signing key " + form.group(1) + " is not an Ed25519 key");
        }
        SigningKey key = new SigningKey(form.group(1), Arrays.copyOfRange(data, 1, data.length));
        String id = HexFormat.of().toHexDigits(key.verifier.id());
        if (!id.equals(form.group(2))) {
            throw new KeyUnreadableException("The id of the signing key %s does not belong to it: expected %s, found %s"
                    .formatted(form.group(1), id, form.group(2)));
        }
        return key;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new KeyUnreadableException("The signing key is not base64");
        }
    }

    /** Java makes a public key only for a pair that it generates itself; this makes it generate the pair of the seed. */
    private static KeyPair pairOf(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new GivenBytes(seed));
        return generator.generateKeyPair();
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** To be kept where nobody else reads. */
    public String privateText() {
        byte[] data = new byte[1 + SEED_BYTES];
        data[0] = KeyName.ALGORITHM;
        System.arraycopy(seed, 0, data, 1, SEED_BYTES);
        return "PRIVATE+KEY+%s+%s+%s"
                .formatted(
                        verifier.name(),
                        HexFormat.of().toHexDigits(verifier.id()),
                        Base64.getEncoder().encodeToString(data));
    }

    byte[] sign(byte[] message) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(privateKey);
            ed25519.update(message);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 15 on has Ed25519", e);
        }
    }

    /** Keeps the seed out of logs. */
    @Override
    public String toString() {
        return "signing key of " + verifier;
    }

    private static final class GivenBytes extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        GivenBytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
