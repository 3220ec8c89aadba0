package org.sohoi.query.awards;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.measures.Tiers;

/**
 * Which awards a question is about; all conditions together.
 *
 * @param association only those of this one, and, with {@code tiers} ALL, of those below it on the map of the day
 * @param unit the code of a unit of any tier: only those of associations that work in it or inside it
 * @param kinds any of these; empty for all
 */
public record AwardFilter(
        @Nullable UUID association, Tiers tiers, @Nullable String unit, Set<AwardKind> kinds) {

    public static final AwardFilter NONE = new AwardFilter(null, Tiers.OWN, null, Set.of());
}
