package org.sohoi.transparency.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures below it (C2SP signed-note): an empty line, then a line for each signature.
 *
 * @param text ends with a newline
 */
public record SignedNote(String text, List<SignatureLine> signatures) {

    private static final String SEPARATOR = "\n\n";
    private static final String LINE_START = "\u2014 ";

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** @param bytes the four bytes of the key's id and the signature */
    @SuppressWarnings("ArrayRecordComponent") // Notes are compared as texts.
    public record SignatureLine(String name, byte[] bytes) {

        private boolean isBy(VerifierKey key) {
            return name.equals(key.name())
                    && bytes.length > Integer.BYTES
                    && ByteBuffer.wrap(bytes).getInt() == key.id();
        }
    }

    public static SignedNote sign(String text, SigningKey key) {
        byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
        byte[] line = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(key.verifier().id())
                .put(signature)
                .array();
        return new SignedNote(text, List.of(new SignatureLine(key.verifier().name(), line)));
    }

    /** Empty for what is not a note. Says nothing about the signatures. */
    public static Optional<SignedNote> parse(String note) {
        int end = note.lastIndexOf(SEPARATOR);
        if (end < 0 || !note.endsWith("\n") || end + SEPARATOR.length() == note.length()) {
            return Optional.empty();
        }
        List<Optional<SignatureLine>> lines = note.substring(end + SEPARATOR.length())
                .lines()
                .map(SignedNote::line)
                .toList();
        return lines.stream().allMatch(Optional::isPresent)
                ? Optional.of(new SignedNote(
                        note.substring(0, end + 1),
                        lines.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static Optional<SignatureLine> line(String line) {
        int space = line.indexOf(' ', LINE_START.length());
        if (!line.startsWith(LINE_START) || space < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SignatureLine(
                    line.substring(LINE_START.length(), space),
                    Base64.getDecoder().decode(line.substring(space + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the key has signed this text. */
    public boolean isSignedBy(VerifierKey key) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        return signatures.stream()
                .filter(line -> line.isBy(key))
                .anyMatch(line ->
                        key.verifies(message, Arrays.copyOfRange(line.bytes, Integer.BYTES, line.bytes.length)));
    }

    /** As it is published. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(LINE_START)
                .append(line.name)
                .append(' ')
                .append(Base64.getEncoder().encodeToString(line.bytes))
                .append('\n'));
        return note.toString();
    }
}
