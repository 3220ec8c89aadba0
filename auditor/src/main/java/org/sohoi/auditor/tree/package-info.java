/** The Merkle tree of RFC 6962: hashes, frontiers, proofs. */
@NullMarked
package org.sohoi.auditor.tree;

import org.jspecify.annotations.NullMarked;
