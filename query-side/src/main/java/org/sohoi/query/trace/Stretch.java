package org.sohoi.query.trace;

import java.util.List;

/** Contributions that follow one another, in the order of the ledger. */
public record Stretch(List<Contribution> contributions) {}
