package org.sohoi.command.territory;

import org.sohoi.command.decision.LedgerStreams;
import org.sohoi.command.decision.StreamViews;
import org.sohoi.events.territory.TerritoryEvent;

/** The map as a basis for decisions about associations. */
public final class TerritoryMaps {

    private final StreamViews<TerritoryMap> views;

    public TerritoryMaps(LedgerStreams streams) {
        this.views = streams.views(TerritoryEvent.class, stream -> new TerritoryMap(), TerritoryMap::on);
    }

    /** The map as it is known now, empty before the first unit is defined. */
    public TerritoryMap current() {
        return views.find(Territory.STREAM).orElseGet(TerritoryMap::new);
    }

    /** The current command changes the map. */
    void changing() {
        views.changing(Territory.STREAM);
    }
}
