package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;
import org.sohoi.query.measures.catalogue.Reach;

/**
 * Which coverage is asked for: what lies at least in part within these days.
 *
 * @param measure whose count it is for
 * @param firstDay none for the beginning of time
 * @param position T
 * @param associations none for all
 * @param values of each dimension of entries any of these values, or {@link Dimension#NONE}
 */
public record CoverageChoice(
        String measure,
        Reach reach,
        @Nullable LocalDate firstDay,
        LocalDate lastDay,
        long position,
        @Nullable Set<UUID> associations,
        Map<Dimension, List<String>> values) {}
