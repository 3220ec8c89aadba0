package org.sohoi.auditor.proof;

import java.util.ArrayList;
import java.util.List;
import org.sohoi.auditor.report.StrictJson;
import org.sohoi.auditor.report.WrongInput;
import org.sohoi.auditor.tree.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A proof as JSON. */
public final class ProofText {

    /** A tree with more leaves than positions can count is no deeper. */
    private static final int MOST_HASHES = 64;

    private final JsonNode json;

    private ProofText(JsonNode json) {
        this.json = json;
    }

    /** @throws WrongInput when it is no JSON */
    static ProofText of(String text) {
        try {
            return new ProofText(StrictJson.tree(text));
        } catch (JacksonException e) {
            throw new WrongInput("proof", "JSON", e.getOriginalMessage());
        }
    }

    public static ProofText of(JsonNode json) {
        return new ProofText(json);
    }

    boolean has(String member) {
        return json.has(member);
    }

    long number(String member) {
        JsonNode value = json.path(member);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw new WrongInput("proof", member + " that is a whole number", value.toString());
        }
        return value.longValue();
    }

    Hash hash(String member) {
        return hash(json.path(member));
    }

    List<Hash> hashes() {
        JsonNode proof = json.path("proof");
        if (!proof.isArray() || proof.size() > MOST_HASHES) {
            throw new WrongInput(
                    "proof", "at most %d hashes".formatted(MOST_HASHES), proof.size() + " of " + proof.getNodeType());
        }
        List<Hash> hashes = new ArrayList<>();
        proof.forEach(hash -> hashes.add(hash(hash)));
        return hashes;
    }

    private static Hash hash(JsonNode value) {
        try {
            return Hash.ofBase64(value.asString(""));
        } catch (IllegalArgumentException e) {
            throw new WrongInput("proof", "hashes of 32 bytes in base64", value.toString());
        }
    }
}
