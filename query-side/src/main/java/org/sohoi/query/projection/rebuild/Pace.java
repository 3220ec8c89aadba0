package org.sohoi.query.projection.rebuild;

/** How fast fresh tables are filled. Where there are several lanes, they call it side by side. */
public interface Pace {

    /** How many events are handled in one transaction; beyond a thousand, in steps of the thousand that are read at once. */
    int eventsAtOnce();

    /** How many projections handle their events at the same time, and how many indexes are made. */
    int lanes();

    /**
     * All have handled the events up to a position. Called by whichever lane has handled a batch; may take its time.
     *
     * @throws Exception to go no further
     */
    void reached(long position) throws Exception;

    /** One more index of a full table is made, or one more table is ready. Throws what {@link #reached} does. */
    default void settled() throws Exception {}
}
