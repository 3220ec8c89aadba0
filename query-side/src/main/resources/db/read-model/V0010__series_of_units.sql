-- What the associations that were registered in one unit have in common is one series more, so that groups by districts or
-- levels are sums over units instead of associations. What was measured so far is measured anew: the projection begins again
-- at the first position.

-- Tables first, as batches take them.
TRUNCATE read_model.measure_series, read_model.measure_delta, read_model.measure_ending, read_model.sum_node,
         read_model.sum_tail;
UPDATE read_model.projection SET position = 0 WHERE name = 'measures';
DELETE FROM read_model.token WHERE processor_name = 'measures';

-- A query side of before would enter nothing into these series: with this name it fails at its next batch instead, and has to
-- be stopped. So does a rebuild that it has begun, which would put its tables in the place of these.
ALTER TABLE read_model.measure_series RENAME COLUMN id TO number;
DROP SCHEMA IF EXISTS read_model_fresh CASCADE;

ALTER TABLE read_model.measure_series
  ADD COLUMN unit_code text,
  DROP CONSTRAINT measure_series_identity,
  ADD CONSTRAINT measure_series_identity UNIQUE NULLS NOT DISTINCT (series, breadth, association_id, unit_code, dimensions);

COMMENT ON COLUMN read_model.measure_series.breadth IS
  'OWN: of entries; WIDER: of an association, whatever the other dimensions; UNIT: of all associations that were registered in a unit; WHOLE: of all associations';
COMMENT ON COLUMN read_model.measure_series.unit_code IS
  'Where its associations were registered, wherever they have moved since; null for that of all associations, of none, or of one that was entered before it was registered';
