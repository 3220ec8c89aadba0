package org.sohoi.transparency.api;

import java.util.List;

/**
 * That a tree begins with another; hashes in base64.
 *
 * @param proof RFC 6962, section 2.1.2
 */
record ConsistencyProof(long from, long to, String fromRoot, String toRoot, List<String> proof) {}
