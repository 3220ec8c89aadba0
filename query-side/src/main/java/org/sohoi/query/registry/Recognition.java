package org.sohoi.query.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recognition of special nature in force.
 *
 * @param legalBasis the decision that it rests on
 */
public record Recognition(LocalDate since, @Nullable String legalBasis) {}
