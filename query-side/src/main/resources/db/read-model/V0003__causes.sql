-- Why each delta is there. Nothing in the rows kept so far tells a correction from an entry, so the measures are emptied
-- and set back, and read the ledger anew when their processor starts.

TRUNCATE read_model.measure_series, read_model.measure_delta, read_model.measure_ending RESTART IDENTITY;

UPDATE read_model.projection SET position = 0 WHERE name = 'measures';

DELETE FROM read_model.token WHERE processor_name = 'measures';

ALTER TABLE read_model.measure_delta ADD COLUMN cause text NOT NULL;

COMMENT ON COLUMN read_model.measure_delta.cause IS 'ENTERED, CORRECTED, VOIDED or ENDED';
