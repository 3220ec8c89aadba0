-- Sums as fast at ten million deltas as at ten thousand: running totals by the calendar, for every series and for the
-- wider ones that it is part of. What was measured so far is measured anew, since its deltas must name those: the
-- projection begins again at the first position.

TRUNCATE read_model.measure_series, read_model.measure_delta, read_model.measure_ending;
UPDATE read_model.projection SET position = 0 WHERE name = 'measures';
DELETE FROM read_model.token WHERE processor_name = 'measures';

-- Series are numbered by whoever enters them, so many numbers at a time. TRUNCATE leaves the sequence alone.
CREATE SEQUENCE read_model.measure_series_number AS integer INCREMENT BY 1000;

ALTER TABLE read_model.measure_series
  ALTER COLUMN id DROP IDENTITY,
  ADD COLUMN breadth text NOT NULL,
  ALTER COLUMN association_id DROP NOT NULL,
  DROP CONSTRAINT measure_series_series_association_id_dimensions_key,
  ADD CONSTRAINT measure_series_identity UNIQUE NULLS NOT DISTINCT (series, breadth, association_id, dimensions);

COMMENT ON COLUMN read_model.measure_series.breadth IS
  'OWN: of entries. WIDER: of all entries of a kind and an association. WHOLE: of all associations together';

ALTER TABLE read_model.measure_delta
  ADD COLUMN wider_series_id integer,
  ADD COLUMN whole_series_id integer NOT NULL;

COMMENT ON COLUMN read_model.measure_delta.wider_series_id IS 'Null where series_id is as wide as that already';

-- For the newest deltas of a series, which are not folded into its running totals yet.
DROP INDEX read_model.measure_delta_sums;
CREATE INDEX measure_delta_own ON read_model.measure_delta (series_id, position) INCLUDE (effective_on, amount);
CREATE INDEX measure_delta_wider ON read_model.measure_delta (wider_series_id, position) INCLUDE (effective_on, amount)
 WHERE wider_series_id IS NOT NULL;
CREATE INDEX measure_delta_whole ON read_model.measure_delta (whole_series_id, position) INCLUDE (effective_on, amount);

-- Never updated or deleted: a new version of a node counts from its position on.
CREATE TABLE read_model.sum_node (
  series_id integer   NOT NULL,
  node      integer   NOT NULL,
  position  bigint    NOT NULL,
  keys      integer[] NOT NULL,
  sums      bigint[]  NOT NULL,
  PRIMARY KEY (series_id, node, position)
);

COMMENT ON COLUMN read_model.sum_node.node IS '0: the root, its keys are years; 2023: a year, its keys are months; 202308: a month, its keys are days';
COMMENT ON COLUMN read_model.sum_node.position IS 'All deltas of the series up to this one are in it';
COMMENT ON COLUMN read_model.sum_node.sums IS 'By key: the sum of all keys of this node up to and including it';
