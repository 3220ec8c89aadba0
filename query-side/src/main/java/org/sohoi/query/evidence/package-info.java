/**
 * Evidence bundles: a figure, or an event, with all that somebody needs to check it without us.
 *
 * <p>What a bundle holds is what the auditor's tool takes (docs/auditor.md). Nothing here verifies anything: events and
 * hashes go in as they are stored, so that a ledger that was tampered with gives evidence of that.
 */
@NullMarked
package org.sohoi.query.evidence;

import org.jspecify.annotations.NullMarked;
