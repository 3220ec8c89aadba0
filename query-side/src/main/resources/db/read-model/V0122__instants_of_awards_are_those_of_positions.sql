-- What an event itself says may, on Axon Server, be earlier than the instant of its position, which read_model.recorded has.
ALTER TABLE award_fact DROP COLUMN recorded_at;
