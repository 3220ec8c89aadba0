package org.sohoi.query.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer that can also be given as a table, each row for itself. */
public interface Table {

    /** The names of the columns, and below them the rows. An empty cell is null. */
    List<List<@Nullable String>> cells();
}
