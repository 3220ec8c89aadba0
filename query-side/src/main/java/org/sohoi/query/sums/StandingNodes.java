package org.sohoi.query.sums;

import java.util.Collection;
import java.util.Map;
import org.sohoi.query.sums.NodeVersions.Place;

/** The nodes of all series as they stand, which the next folds are based on. */
interface StandingNodes {

    /**
     * What stands at these places; nothing for those where nothing does.
     *
     * @param position before the deltas that are being folded
     */
    Map<Place, RunningTotals> at(Collection<Place> places, long position);

    /** These stand from now on. Their versions are stored by the caller. */
    void changed(Map<Place, RunningTotals> totals);

    /** Looks them up in the stored versions. */
    static StandingNodes stored(NodeVersions versions) {
        return new StandingNodes() {
            @Override
            public Map<Place, RunningTotals> at(Collection<Place> places, long position) {
                return versions.at(places, position);
            }

            @Override
            public void changed(Map<Place, RunningTotals> totals) {
                // Found among the stored versions.
            }
        };
    }
}
