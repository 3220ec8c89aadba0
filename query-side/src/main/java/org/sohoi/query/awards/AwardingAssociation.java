package org.sohoi.query.awards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sohoi.query.registry.Unit;

/**
 * Who gave an award.
 *
 * @param name on the last day of D; its id where the registry does not know it
 * @param unit where it works on the map of the boundaries date; none where it cannot be placed there
 */
public record AwardingAssociation(
        UUID id, String name, @Nullable Unit unit) {}
