package org.sohoi.query.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sohoi.transparency.log.SignedSize;

/** What whoever gets a bundle reads first, in Vietnamese and in English. */
final class Instructions {

    private final String template = template();

    String of(String subject, int events, SignedSize signed) {
        return template.replace("{subject}", subject)
                .replace("{events}", Integer.toString(events))
                .replace("{origin}", signed.origin())
                .replace("{size}", Long.toString(signed.size()));
    }

    private static String template() {
        try (InputStream text = Instructions.class.getResourceAsStream("README.txt")) {
            if (text == null) {
                throw new IllegalStateException("README.txt is missing beside " + Instructions.class);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
