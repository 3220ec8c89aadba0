package org.sohoi.query.replay.compare;

import java.util.List;

/**
 * A table compared.
 *
 * @param expected what the events come to
 * @param found what is there
 * @param differences how many values, and whole rows, are not what the events say
 * @param listed the first of them
 * @param note how it was compared, and where running totals were cut to be compared
 */
public record TableFindings(
        String projection,
        String table,
        TableDigest expected,
        TableDigest found,
        long differences,
        List<Difference> listed,
        String note) {

    public boolean agrees() {
        return differences == 0;
    }
}
