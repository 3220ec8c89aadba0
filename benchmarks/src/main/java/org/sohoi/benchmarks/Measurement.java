package org.sohoi.benchmarks;

/**
 * What one contender did in one round.
 *
 * @param perSecond events appended per second
 * @param p50 median latency of one call, in microseconds
 * @param p99 99th percentile of the latency of one call, in microseconds
 */
public record Measurement(double perSecond, double p50, double p99) {}
