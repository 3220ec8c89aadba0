package org.sohoi.events.fund;

import org.sohoi.events.Vnd;

/**
 * Support.
 *
 * @param instances acts of support (lượt), each to one person; never fewer than the people
 */
public record Support(SupportKind supportKind, Recipients recipients, int instances, Vnd value)
        implements Disbursement {}
