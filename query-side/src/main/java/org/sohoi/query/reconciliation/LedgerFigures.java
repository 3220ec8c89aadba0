package org.sohoi.query.reconciliation;

import java.util.OptionalLong;
import org.sohoi.events.report.ReportedFigure;
import org.sohoi.query.time.KnownAt;

/** What the ledger shows for what a report claims. */
interface LedgerFigures {

    /** Nothing when the measure or its filter means nothing to the ledger. */
    OptionalLong found(Report report, ReportedFigure figure, KnownAt knownAt);
}
