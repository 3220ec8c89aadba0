package org.sohoi.auditor.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sohoi.auditor.report.WrongInput;

/**
 * A text and its signatures, by C2SP signed-note.
 *
 * @param text with the newline at its end
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_SIGNATURES = 100;

    /** @throws WrongInput when it is none */
    public static SignedNote of(String note) {
        int end = note.lastIndexOf("\n\n");
        if (note.length() > MOST_CHARACTERS || end < 0 || !note.endsWith("\n")) {
            throw malformed("a text, an empty line and signatures, each line ended", note);
        }
        if (note.codePoints().anyMatch(c -> c < ' ' && c != '\n')) {
            throw malformed("no control characters", note);
        }
        return new SignedNote(note.substring(0, end + 1), signatures(note.substring(end + 2), note));
    }

    private static List<NoteSignature> signatures(String lines, String note) {
        String[] each = lines.split("\n", MOST_SIGNATURES + 2);
        if (lines.isEmpty() || each.length > MOST_SIGNATURES + 1) {
            throw malformed("from 1 to %d signatures".formatted(MOST_SIGNATURES), note);
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (int i = 0; i < each.length - 1; i++) {
            try {
                signatures.add(NoteSignature.of(each[i]));
            } catch (IllegalArgumentException e) {
                throw malformed("a signature", each[i]);
            }
        }
        return signatures;
    }

    private static WrongInput malformed(String expected, String found) {
        return new WrongInput("signed note", expected, "\"" + shortened(found) + "\"");
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /**
     * The key that signed it: one signature of a known key, and none of a known key that is not its own, is enough.
     * Signatures of other keys say nothing.
     *
     * @throws WrongSignature when there is none, or a known key did not make the one that is said to be its
     */
    public VerifierKey signer(List<VerifierKey> known) {
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        Optional<VerifierKey> signer = Optional.empty();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : known) {
                if (key.made(signature)) {
                    if (!key.verifies(signed, signature.signature())) {
                        throw new WrongSignature(
                                "a signature by " + key.name(), "one that it did not make of this text");
                    }
                    signer = signer.or(() -> Optional.of(key));
                }
            }
        }
        return signer.orElseThrow(() -> new WrongSignature(
                "a signature by " + names(known.stream().map(VerifierKey::name).toList()),
                "signatures by "
                        + names(signatures.stream()
                                .map(signature -> signature.name() + "+" + signature.keyId())
                                .toList())));
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "no known key" : String.join(" or ", names);
    }
}
