package org.sohoi.auditor.note;

import java.util.List;
import java.util.regex.Pattern;
import org.sohoi.auditor.report.WrongInput;
import org.sohoi.auditor.tree.Hash;

/**
 * What a log once signed: so many entries, and the root of their tree. By C2SP tlog-checkpoint.
 *
 * @param note as it was signed
 */
public record Checkpoint(String origin, long size, Hash root, String note) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    /**
     * Reads one without looking at who signed it.
     *
     * @throws WrongInput when it is none
     */
    public static Checkpoint unverified(String note) {
        String text = SignedNote.of(note).text();
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty()) {
            throw malformed("origin, size and root, a line each", text);
        }
        if (!SIZE.matcher(lines[1]).matches()) {
            throw malformed("a size below 10¹⁸", lines[1]);
        }
        try {
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]), note);
        } catch (IllegalArgumentException e) {
            throw malformed("the base64 of 32 bytes", lines[2]);
        }
    }

    private static WrongInput malformed(String expected, String found) {
        return new WrongInput("checkpoint", expected, "\"" + found + "\"");
    }

    /**
     * Reads one that a known key must have signed, in the name that is its origin.
     *
     * @throws WrongInput when it is no checkpoint
     * @throws WrongSignature when it is another log's, or nobody known signed it
     */
    public static Checkpoint of(String note, List<VerifierKey> known) {
        Checkpoint checkpoint = unverified(note);
        VerifierKey signer = SignedNote.of(note).signer(known);
        if (!signer.name().equals(checkpoint.origin)) {
            throw new WrongSignature("a checkpoint of " + signer.name(), "one of " + checkpoint.origin);
        }
        return checkpoint;
    }
}
