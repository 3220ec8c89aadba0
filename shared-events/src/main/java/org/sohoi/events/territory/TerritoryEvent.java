package org.sohoi.events.territory;

import org.sohoi.events.LedgerEvent;

/** What is recorded about the map. */
public sealed interface TerritoryEvent extends LedgerEvent permits UnitDefined, UnitsReorganised {}
