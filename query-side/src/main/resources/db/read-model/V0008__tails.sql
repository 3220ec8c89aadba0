-- The deltas of a series lie together, a row for each stretch of them that is folded at once. Questions, and those who fold,
-- find the newest of a series in one row; three indexes of every delta, by its own and its wider series, are not needed.
-- What was measured so far is measured anew: the projection begins again at the first position. A query side of before would
-- look for what is gone: it has to be stopped.

UPDATE read_model.projection SET position = 0 WHERE name = 'measures';
DELETE FROM read_model.token WHERE processor_name = 'measures';
TRUNCATE read_model.measure_series, read_model.measure_delta, read_model.measure_ending, read_model.sum_node;

DROP INDEX read_model.measure_delta_own, read_model.measure_delta_wider, read_model.measure_delta_whole;
ALTER TABLE read_model.measure_delta DROP COLUMN wider_series_id, DROP COLUMN whole_series_id;

-- A row is complete once it is folded. The last one of a series grows; nothing that it says is ever changed.
CREATE TABLE read_model.sum_tail (
  series_id      integer   NOT NULL,
  first_position bigint    NOT NULL,
  positions      bigint[]  NOT NULL,
  days           integer[] NOT NULL,
  amounts        bigint[]  NOT NULL,
  PRIMARY KEY (series_id, first_position)
);

COMMENT ON COLUMN read_model.sum_tail.first_position IS 'That of its first delta, which is after the last fold of the series';
COMMENT ON COLUMN read_model.sum_tail.positions IS 'Of its deltas, in their order; each has its day and its amount at the same place';
COMMENT ON COLUMN read_model.sum_tail.days IS 'On which the deltas are effective, counted from 1970-01-01';

-- Of other parameters and columns now.
DROP FUNCTION IF EXISTS sohoi_inner.members(sohoi_inner.question, boolean);
DROP FUNCTION IF EXISTS sohoi_inner.sums_up_to(integer[], text[], integer[], integer[], date[], bigint);
