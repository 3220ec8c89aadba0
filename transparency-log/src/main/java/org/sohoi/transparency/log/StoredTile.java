package org.sohoi.transparency.log;

import java.time.Instant;
import org.sohoi.transparency.merkle.Tile;

/** @param recordedAt of the event whose leaf made the tile full */
record StoredTile(Tile tile, Instant recordedAt) {}
