package org.sohoi.query.registry;

import java.time.LocalDate;

/** Where associations stand on the map of any day, so that the same facts can be grouped by the old map or the new one. */
public interface Placements {

    /**
     * Places every association known at that position, those founded after the boundaries date included.
     *
     * <p>Level, field and unit are those as of the boundaries date; before its registration, an association's first ones.
     * A unit that has ended by then is carried forward along its successions. A unit that begins only later is carried
     * backward to its predecessors (one that lies inside another predecessor does not count), tier by tier: to the units
     * that all of them are or lie in; where they differ, the association has no unit of that tier. Ancestors are those of
     * that day.
     *
     * @param boundaries the day whose units and levels count
     * @param position the last position known; must have been projected
     */
    PlacementMap at(LocalDate boundaries, long position);
}
