package org.sohoi.query.replay.compare;

/**
 * What a table comes to.
 *
 * @param rows how many there are
 * @param sha256 in hex; of what, {@link Rows} says
 */
public record TableDigest(long rows, String sha256) {}
