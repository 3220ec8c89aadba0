package org.sohoi.events.report;

import java.time.LocalDate;
import java.util.UUID;
import org.sohoi.events.LedgerEvent;

/** What is recorded about one periodic report (báo cáo). */
public sealed interface ReportEvent extends LedgerEvent
        permits PeriodicReportSubmitted, PeriodicReportAmended, PeriodicReportAccepted, PeriodicReportReturned {
    UUID reportId();

    /** The association that reports. */
    UUID associationId();

    /** The day it was done. */
    LocalDate effectiveOn();
}
