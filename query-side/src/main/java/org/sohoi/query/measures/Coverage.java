package org.sohoi.query.measures;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.catalogue.Dimension;

/**
 * A person is reached from a day on until another.
 *
 * @param person the identity that survives
 * @param until the first day after; none for open-ended
 */
public record Coverage(
        UUID person,
        UUID association,
        Map<Dimension, String> dimensions,
        LocalDate from,
        @Nullable LocalDate until) {}
