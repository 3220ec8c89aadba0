package org.sohoi.query.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the associations that were asked for.
 *
 * @param total how many there are in all
 * @param next the value of {@code after} that gives the next page; none on the last
 */
public record AssociationPage(
        int total,
        List<ListedAssociation> associations,
        @Nullable String next) {}
