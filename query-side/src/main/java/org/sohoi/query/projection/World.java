package org.sohoi.query.projection;

/**
 * Tables of all projections beside the live ones, of which the same questions can be asked.
 *
 * @param schema where they are
 * @param number tells what is remembered of them from what is of other worlds; negative, since the live one counts its
 *     replacements from 0
 */
public record World(String schema, long number) {}
