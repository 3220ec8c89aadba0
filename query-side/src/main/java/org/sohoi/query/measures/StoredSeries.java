package org.sohoi.query.measures;

import java.util.Map;
import java.util.UUID;

/** A series and the number that its deltas bear. */
record StoredSeries(int id, Series series, UUID association, Map<Dimension, String> dimensions) {}
