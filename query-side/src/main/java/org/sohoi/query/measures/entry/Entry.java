package org.sohoi.query.measures.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What amounts belong to, and what a correction restates.
 *
 * @param id none for what is never restated from what was entered before
 */
public record Entry(UUID association, @Nullable UUID id) {}
