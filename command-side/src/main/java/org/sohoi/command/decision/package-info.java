/**
 * How decisions meet the ledger: streams that are changed ({@link org.sohoi.command.decision.AggregateStreams}), streams
 * that are only read ({@link org.sohoi.command.decision.StreamViews}), and what every command passes on its way.
 */
@NullMarked
package org.sohoi.command.decision;

import org.jspecify.annotations.NullMarked;
