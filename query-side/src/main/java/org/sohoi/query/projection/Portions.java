package org.sohoi.query.projection;

/**
 * A table whose rows gather others, or add them up, in portions that another build may have cut elsewhere. Its rows are
 * compared once those that are expected are cut as the ones that are found.
 */
public interface Portions {

    String table();

    /**
     * Fills a table with what the rows found ought to be.
     *
     * @param expected schema with what the events say, and the empty table
     * @param found schema with the rows that say where portions end
     * @param into its name, with the columns of {@link #table()}
     * @param upTo later positions do not count
     * @param rest taken where no lock is held
     */
    void cutAlike(String expected, String found, String into, long upTo, Rest rest) throws InterruptedException;
}
