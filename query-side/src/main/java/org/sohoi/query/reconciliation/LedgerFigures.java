package org.sohoi.query.reconciliation;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.sohoi.query.time.KnownAt;

/** What the ledger shows for what reports claim. */
interface LedgerFigures {

    /** Of each claim; nothing when its measure or its filter means nothing to the ledger. */
    Map<Claim, OptionalLong> found(Set<Claim> claims, KnownAt knownAt);
}
