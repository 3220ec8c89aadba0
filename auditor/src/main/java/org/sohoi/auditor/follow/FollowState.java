package org.sohoi.auditor.follow;

import java.util.ArrayList;
import java.util.List;
import org.sohoi.auditor.note.Checkpoint;
import org.sohoi.auditor.report.StrictJson;
import org.sohoi.auditor.report.WrongInput;
import org.sohoi.auditor.tree.Hash;
import org.sohoi.auditor.verify.VerifiedState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is kept from one time to the next.
 *
 * @param checkpoint the last that everything was verified up to
 */
record FollowState(String checkpoint, VerifiedState verified) {

    String json() {
        ObjectNode json = StrictJson.object();
        json.put("checkpoint", checkpoint);
        json.put("size", verified.size());
        json.put("recordedAt", verified.recordedAt());
        ArrayNode subtrees = json.putArray("subtrees");
        verified.subtrees().forEach(subtree -> subtrees.add(subtree.toString()));
        return StrictJson.write(json);
    }

    /** @throws WrongInput when it is none, or does not agree with its own checkpoint */
    static FollowState of(String text) {
        try {
            JsonNode json = StrictJson.tree(text);
            List<Hash> subtrees = new ArrayList<>();
            json.path("subtrees").forEach(subtree -> subtrees.add(Hash.ofBase64(subtree.asString(""))));
            FollowState state = new FollowState(
                    json.path("checkpoint").asString(""),
                    new VerifiedState(
                            json.path("size").asLong(-1),
                            subtrees,
                            json.path("recordedAt").asLong(Long.MAX_VALUE)));
            state.mustAgree();
            return state;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new WrongInput("state of following", "what follow left", String.valueOf(e.getMessage()));
        }
    }

    private void mustAgree() {
        Checkpoint kept = Checkpoint.unverified(checkpoint);
        if (kept.size() != verified.size()
                || !kept.root().equals(verified.frontier().root())) {
            throw new WrongInput(
                    "state of following",
                    "the tree of its checkpoint, root " + kept.root(),
                    "root " + verified.frontier().root());
        }
    }
}
