-- An event enters several deltas of one entry. Its first says that there are some: the others are found by its position.
-- Made before the old one goes, so that questions are kept waiting for a moment only. A query side of before would look
-- entries up without an index: it has to be stopped.
CREATE INDEX measure_delta_by_first ON read_model.measure_delta (entry_id) WHERE entry_id IS NOT NULL AND ordinal = 0;
DROP INDEX read_model.measure_delta_by_entry;
ALTER INDEX read_model.measure_delta_by_first RENAME TO measure_delta_by_entry;
