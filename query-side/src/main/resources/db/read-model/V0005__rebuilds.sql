-- Tables that were rebuilt beside the live ones take their place: a question that was being answered meanwhile is asked
-- again, which it finds out by this number.
ALTER TABLE read_model.projection ADD COLUMN rebuilt integer NOT NULL DEFAULT 0;

COMMENT ON COLUMN read_model.projection.rebuilt IS 'How often its tables were replaced by rebuilt ones';

-- Series are numbered in the order of their first entries, alike in every rebuild.
DROP SEQUENCE read_model.measure_series_number;
