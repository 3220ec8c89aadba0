package org.sohoi.events.fund;

import org.sohoi.events.Vnd;

/**
 * Scholarships.
 *
 * @param awards how many awards (suất học bổng), which is not how many people
 */
public record Scholarship(Recipients recipients, int awards, Vnd value) implements Disbursement {}
