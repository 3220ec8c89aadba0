package org.sohoi.transparency.log;

/**
 * How far a log has been signed.
 *
 * @param origin which log it is
 * @param size how many events are under the checkpoint
 * @param note the checkpoint, with its signatures
 */
public record SignedSize(String origin, long size, String note) {}
