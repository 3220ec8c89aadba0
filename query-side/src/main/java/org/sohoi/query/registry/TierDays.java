package org.sohoi.query.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days nearest to a day without units of a tier on which there are some.
 *
 * @param last the last one before; none where there never were any before
 * @param first the first one after; none where none are known to come
 */
public record TierDays(@Nullable LocalDate last, @Nullable LocalDate first) {}
