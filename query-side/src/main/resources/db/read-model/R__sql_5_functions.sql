-- What analysts call. Each acts with its owner's rights, so with a search path that no one else can put anything into; and
-- without compiling its statements, which takes longer than they do.

CREATE OR REPLACE FUNCTION sohoi.head() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT sohoi_inner.head()
$$;

COMMENT ON FUNCTION sohoi.head IS
  'Vị trí mới nhất có trong số liệu. The newest T: the last position that is in the answers';

CREATE OR REPLACE FUNCTION sohoi.position_at(instant timestamptz) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT sohoi_inner.position_at(instant)
$$;

COMMENT ON FUNCTION sohoi.position_at IS
  'Vị trí của một thời điểm. T of an instant: the last position recorded at or before it. After the newest recording that is in the answers, it is the last position there, which grows';

CREATE OR REPLACE FUNCTION sohoi.recorded_at(known_at bigint DEFAULT NULL) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT sohoi_inner.recorded_at(sohoi_inner.known(known_at))
$$;

COMMENT ON FUNCTION sohoi.recorded_at IS
  'Thời điểm ghi sổ của một vị trí. When the ledger recorded a position, by default the newest; null at 0';

CREATE OR REPLACE FUNCTION sohoi.measure_as_of(
  measure text, as_of date DEFAULT NULL, known_at bigint DEFAULT NULL, boundaries date DEFAULT NULL,
  filter jsonb DEFAULT '{}')
RETURNS sohoi.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT q.measure, q.unit, q.as_of, q.from_day, q.to_day, q.boundaries, q.known_at, a.value
    FROM sohoi_inner.ask(measure, '{}', as_of, NULL, NULL, NULL, known_at, boundaries, filter) q,
         sohoi_inner.answer(q) a
$$;

COMMENT ON FUNCTION sohoi.measure_as_of IS
  'Chỉ tiêu đến hết ngày as_of. A stock at the end of a day (default: today); of a flow, everything up to that day';

CREATE OR REPLACE FUNCTION sohoi.measure_between(
  measure text, from_day date, to_day date, known_at bigint DEFAULT NULL, boundaries date DEFAULT NULL,
  filter jsonb DEFAULT '{}')
RETURNS sohoi.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT q.measure, q.unit, q.as_of, q.from_day, q.to_day, q.boundaries, q.known_at, a.value
    FROM sohoi_inner.period(from_day, to_day) p,
         sohoi_inner.ask(measure, '{}', NULL, p.from_day, p.to_day, NULL, known_at, boundaries, filter) q,
         sohoi_inner.answer(q) a
$$;

COMMENT ON FUNCTION sohoi.measure_between IS
  'Chỉ tiêu trong kỳ, từ from_day đến trước to_day. A flow in a period, to_day exclusive; a stock at the end of its last day';

CREATE OR REPLACE FUNCTION sohoi.measure_series(
  measure text, step text, from_day date, to_day date, group_by text[] DEFAULT '{}', known_at bigint DEFAULT NULL,
  boundaries date DEFAULT NULL, filter jsonb DEFAULT '{}')
RETURNS SETOF sohoi.grouped_figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT c.*
    FROM sohoi_inner.period(from_day, to_day) p,
         sohoi_inner.ask(measure, group_by, NULL, p.from_day, p.to_day, coalesce(step, 'month'), known_at, boundaries,
                         filter) q,
         sohoi_inner.answer(q) a,
         sohoi_inner.in_columns(q, a.key, a.from_day, a.to_day, a.value) c
$$;

COMMENT ON FUNCTION sohoi.measure_series IS
  'Chuỗi số liệu theo day, week, month, quarter, year. A measure step by step; groups that hold nothing in any step are left out';

CREATE OR REPLACE FUNCTION sohoi.measure_monthly(
  measure text, from_day date, to_day date, known_at bigint DEFAULT NULL, boundaries date DEFAULT NULL,
  filter jsonb DEFAULT '{}')
RETURNS SETOF sohoi.figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT q.measure, q.unit, q.as_of, a.from_day, a.to_day, q.boundaries, q.known_at, a.value
    FROM sohoi_inner.period(from_day, to_day) p,
         sohoi_inner.ask(measure, '{}', NULL, p.from_day, p.to_day, 'month', known_at, boundaries, filter) q,
         sohoi_inner.answer(q) a
$$;

COMMENT ON FUNCTION sohoi.measure_monthly IS
  'Chuỗi số liệu theo tháng. A measure month by month: of a flow what happened in each, of a stock what there was at its end';

CREATE OR REPLACE FUNCTION sohoi.measure_grouped(
  measure text, group_by text[], as_of date DEFAULT NULL, from_day date DEFAULT NULL, to_day date DEFAULT NULL,
  known_at bigint DEFAULT NULL, boundaries date DEFAULT NULL, filter jsonb DEFAULT '{}')
RETURNS SETOF sohoi.grouped_figure
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT c.*
    FROM sohoi_inner.ask(measure, group_by, as_of, from_day, to_day, NULL, known_at, boundaries, filter) q,
         sohoi_inner.answer(q) a,
         sohoi_inner.in_columns(q, a.key, q.from_day, q.to_day, a.value) c
$$;

COMMENT ON FUNCTION sohoi.measure_grouped IS
  'Chỉ tiêu theo nhiều phân tổ. A measure by any of its dimensions together, as of a day or in a period; groups that hold nothing are left out';

CREATE OR REPLACE FUNCTION sohoi.measure_by(
  measure text, dimension text, as_of date DEFAULT NULL, from_day date DEFAULT NULL, to_day date DEFAULT NULL,
  known_at bigint DEFAULT NULL, boundaries date DEFAULT NULL, filter jsonb DEFAULT '{}')
RETURNS SETOF sohoi.figure_by_value
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT measure_by.dimension, a.key[1], q.known_at, a.value
    FROM sohoi_inner.ask(measure, ARRAY[dimension], as_of, from_day, to_day, NULL, known_at, boundaries, filter) q,
         sohoi_inner.answer(q) a
$$;

COMMENT ON FUNCTION sohoi.measure_by IS
  'Chỉ tiêu theo một phân tổ. A measure by one dimension, such as level, field, form or category';

CREATE OR REPLACE FUNCTION sohoi.measure_by_unit(
  measure text, tier text, as_of date DEFAULT NULL, from_day date DEFAULT NULL, to_day date DEFAULT NULL,
  known_at bigint DEFAULT NULL, boundaries date DEFAULT NULL, filter jsonb DEFAULT '{}')
RETURNS SETOF sohoi.figure_of_unit
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  WITH question AS MATERIALIZED (
    SELECT q, q.boundaries, q.known_at
      FROM sohoi_inner.ask(measure, ARRAY[lower(tier)], as_of, from_day, to_day, NULL, known_at, boundaries, filter) q,
           sohoi_inner.check_tier_name(tier)),
  unit AS MATERIALIZED (
    SELECT t.code, t.name, t.level
      FROM question, sohoi_inner.territory(question.known_at) t
     WHERE t.begins <= question.boundaries AND question.boundaries < t.ends)
  SELECT unit.code, unit.name, unit.level, question.known_at, a.value
    FROM question
   CROSS JOIN LATERAL sohoi_inner.answer(question.q) a
    LEFT JOIN unit ON unit.code = a.key[1]
$$;

COMMENT ON FUNCTION sohoi.measure_by_unit IS
  'Chỉ tiêu theo đơn vị hành chính. A measure by the units of a tier (province, district, commune) in force on the boundaries day, by default the last day asked for; districts ended on 2025-07-01';

CREATE OR REPLACE FUNCTION sohoi.measure_by_association(
  measure text, as_of date DEFAULT NULL, from_day date DEFAULT NULL, to_day date DEFAULT NULL,
  known_at bigint DEFAULT NULL, boundaries date DEFAULT NULL, filter jsonb DEFAULT '{}')
RETURNS SETOF sohoi.figure_of_association
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  WITH question AS MATERIALIZED (
    SELECT q, q.boundaries, q.known_at
      FROM sohoi_inner.ask(measure, ARRAY['association'], as_of, from_day, to_day, NULL, known_at, boundaries, filter) q),
  registry AS MATERIALIZED (
    SELECT r.* FROM question, sohoi_inner.registry(question.boundaries, question.known_at) r)
  SELECT a.key[1]::uuid, r.registration_number, r.name, r.level, r.field, r.province, r.district, r.commune,
         question.known_at, a.value
    FROM question
   CROSS JOIN LATERAL sohoi_inner.answer(question.q) a
    LEFT JOIN registry r ON r.association = a.key[1]::uuid
$$;

COMMENT ON FUNCTION sohoi.measure_by_association IS
  'Chỉ tiêu theo từng hội. A measure by association, each as the registry told it on the boundaries day';

CREATE OR REPLACE FUNCTION sohoi.associations_as_of(as_of date DEFAULT NULL, known_at bigint DEFAULT NULL)
RETURNS SETOF sohoi.association
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT r.association, r.registration_number, r.registered_on, r.name, r.level, r.field, r.status, r.status_since,
         r.special_nature, r.unit, r.unit_name, r.province, r.district, r.commune, r.superior, t.known_at
    FROM sohoi_inner.known(known_at) AS t (known_at),
         coalesce(sohoi_inner.day('as_of', as_of), sohoi_inner.today()) AS d (day),
         sohoi_inner.registry(d.day, t.known_at) r
   WHERE r.registered_on <= d.day
   ORDER BY r.registration_number COLLATE "C", r.association
$$;

COMMENT ON FUNCTION sohoi.associations_as_of IS
  'Các hội tính đến một ngày. Every association registered by a day (default: today), those that are no more included: see status';

CREATE OR REPLACE FUNCTION sohoi.units_as_of(boundaries date DEFAULT NULL, known_at bigint DEFAULT NULL)
RETURNS SETOF sohoi.unit
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT u.code, u.name, u.level, u.parent_code, u.valid_from, u.valid_to, u.successor_code, t.known_at
    FROM sohoi_inner.known(known_at) AS t (known_at),
         coalesce(sohoi_inner.day('boundaries', boundaries), sohoi_inner.today()) AS d (day),
         sohoi_inner.territory(t.known_at) u
   WHERE u.begins <= d.day AND d.day < u.ends
   ORDER BY u.code COLLATE "C"
$$;

COMMENT ON FUNCTION sohoi.units_as_of IS
  'Các đơn vị hành chính trong một ngày. The units in force on a day (default: today)';

CREATE OR REPLACE FUNCTION sohoi.trace(
  measure text, as_of date DEFAULT NULL, from_day date DEFAULT NULL, to_day date DEFAULT NULL,
  known_at bigint DEFAULT NULL, boundaries date DEFAULT NULL, filter jsonb DEFAULT '{}')
RETURNS SETOF sohoi.contribution
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
  SELECT d.position, d.ordinal, recording.recorded_at, m.association, m.named, d.effective_on, d.entry_id, d.cause,
         d.amount * m.sign
    FROM sohoi_inner.ask(measure, '{}', as_of, from_day, to_day, NULL, known_at, boundaries, filter) q
   CROSS JOIN LATERAL (
         SELECT own.series_id, own.sign, own.association, sohoi_inner.named(own.dimensions) AS named
           FROM sohoi_inner.members(q, true) own) AS m
   CROSS JOIN LATERAL (
         SELECT DISTINCT entered.position
           FROM read_model.sum_tail tail, unnest(tail.positions, tail.days) AS entered (position, day)
          WHERE tail.series_id = m.series_id
            AND tail.first_position <= q.known_at
            AND entered.position <= q.known_at
            AND date '1970-01-01' + entered.day
                BETWEEN CASE WHEN q.kind = 'FLOW' THEN coalesce(q.from_day, '-infinity') ELSE '-infinity' END
                    AND q.last_day) AS place
    JOIN read_model.measure_delta d
      ON d.position = place.position
     AND d.series_id = m.series_id
     AND d.effective_on >= CASE WHEN q.kind = 'FLOW' THEN coalesce(q.from_day, '-infinity') ELSE '-infinity' END
     AND d.effective_on <= q.last_day
    LEFT JOIN LATERAL (SELECT r.recorded_at
                         FROM read_model.recorded r
                        WHERE r.first_position <= d.position
                        ORDER BY r.first_position DESC
                        LIMIT 1) AS recording ON true
   ORDER BY d.position, d.ordinal
$$;

COMMENT ON FUNCTION sohoi.trace IS
  'Truy nguyên một số liệu. The amounts that a figure is the sum of, in the order of the ledger, with the positions of their events';

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sohoi FROM PUBLIC;

DO $$ BEGIN PERFORM sohoi_inner.open_to_reader(); END $$;
