-- An event enters several deltas of one entry. Its first says that there are some: the others are found by its position.
DROP INDEX read_model.measure_delta_by_entry;
CREATE INDEX measure_delta_by_entry ON read_model.measure_delta (entry_id) WHERE entry_id IS NOT NULL AND ordinal = 0;
