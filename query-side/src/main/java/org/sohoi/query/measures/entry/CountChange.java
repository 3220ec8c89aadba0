package org.sohoi.query.measures.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Series;

/**
 * From a day on, so many more, or fewer, different people.
 *
 * @param association whose people are counted; for a count of all associations together, the one whose entry changed it, or
 *     none where no entry did
 */
public record CountChange(Series series, @Nullable UUID association, LocalDate day, long by) {}
