package org.sohoi.transparency.api;

import java.util.List;

/**
 * That an event is in the tree; hashes in base64.
 *
 * @param proof the siblings from the leaf up (RFC 6962, section 2.1.1)
 */
record InclusionProof(long position, long size, String leafHash, String rootHash, List<String> proof) {}
