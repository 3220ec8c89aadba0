package org.sohoi.query.awards;

import org.sohoi.query.time.Coordinates;

/**
 * How many recipients the awards have, at most, that {@link ListAwards} lists: each identity that an award names, and one
 * for an award that names nobody.
 *
 * @param enough counting may stop beyond this many
 */
public record CountRecipients(Coordinates coordinates, AwardFilter filter, int enough) {}
