package org.sohoi.query.awards;

import org.sohoi.query.time.Coordinates;

/**
 * How many recipients the awards have that {@link ListAwards} lists: each registered person of each award, and one for an
 * award that names nobody.
 *
 * @param enough counting may stop beyond this many
 */
public record CountRecipients(Coordinates coordinates, AwardFilter filter, int enough) {}
