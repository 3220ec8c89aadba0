package org.sohoi.query.awards;

/** What an association awards to people in need or of merit. Rewards and gifts of honour are not among it. */
public enum AwardKind {
    SCHOLARSHIP,
    SUPPORT
}
