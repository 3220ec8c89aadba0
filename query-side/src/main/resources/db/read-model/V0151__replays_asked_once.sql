-- What was asked for, so that a request sent twice with one Idempotency-Key is known again; and which migration the tables
-- were made after, since later ones change the live tables alone.
ALTER TABLE read_model.replay
    ADD COLUMN request        text,
    ADD COLUMN schema_version text;

COMMENT ON COLUMN read_model.replay.request IS 'As it was asked for, in one canonical form';
COMMENT ON COLUMN read_model.replay.schema_version IS 'The newest migration when it was asked for; its tables are of no use after another';
