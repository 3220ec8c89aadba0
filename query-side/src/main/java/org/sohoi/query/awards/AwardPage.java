package org.sohoi.query.awards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some awards in their order.
 *
 * @param next where to go on; none after the last
 */
public record AwardPage(List<Award> awards, @Nullable AwardCursor next) {

    static AwardPage of(List<Award> awards, int limit) {
        if (awards.size() < limit) {
            return new AwardPage(awards, null);
        }
        Award last = awards.get(awards.size() - 1);
        return new AwardPage(awards, new AwardCursor(last.awardedOn(), last.position()));
    }
}
