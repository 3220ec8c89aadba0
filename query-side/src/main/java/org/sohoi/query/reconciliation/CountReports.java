package org.sohoi.query.reconciliation;

/**
 * How many reports are there, and how much do those claim that come after one? Answered with {@link ReportCount}.
 *
 * @param after the last report that is known already
 */
public record CountReports(AskedReports asked, ReportCursor after) {}
