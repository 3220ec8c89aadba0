package org.sohoi.transparency.api;

import java.util.Base64;
import java.util.List;
import org.sohoi.transparency.merkle.MerkleTree;

/**
 * That an event is in the tree; hashes in base64.
 *
 * @param proof the siblings from the leaf up (RFC 6962, section 2.1.1)
 */
public record InclusionProof(long position, long size, String leafHash, String rootHash, List<String> proof) {

    /** @param position at most {@code size} */
    public static InclusionProof of(MerkleTree tree, long position, long size) {
        return new InclusionProof(
                position,
                size,
                text(tree.leaf(position - 1)),
                text(tree.root(size)),
                tree.inclusion(position - 1, size).stream()
                        .map(InclusionProof::text)
                        .toList());
    }

    private static String text(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
