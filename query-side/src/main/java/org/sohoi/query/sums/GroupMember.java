package org.sohoi.query.sums;

/**
 * A series in a group.
 *
 * @param sign 1 to add it, -1 to subtract it
 */
public record GroupMember(int series, int group, int sign) {}
