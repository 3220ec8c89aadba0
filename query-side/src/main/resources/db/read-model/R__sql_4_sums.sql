-- Answers: out of the broadest series that still tell apart what the question tells apart (but for those of units, which only
-- the API uses), each summed up from the calendar of running totals (docs/adr/0006) and the few deltas that are not folded into
-- it yet.

/* The series that a question adds up, each with the values of its groups; with own_only, none but those of entries. */
CREATE OR REPLACE FUNCTION sohoi_inner.members(q sohoi_inner.question, own_only boolean)
RETURNS TABLE (series_id integer, sign integer, key text[], association uuid, dimensions jsonb)
LANGUAGE plpgsql STABLE AS $$
DECLARE
  used CONSTANT text[] := q.labels || ARRAY(SELECT jsonb_object_keys(q.wanted));
  by_entry CONSTANT boolean :=
    EXISTS (SELECT FROM sohoi.dimensions d WHERE d.label = ANY (used) AND NOT d.of_association);
  by_map CONSTANT boolean := q.unit_code IS NOT NULL
    OR EXISTS (SELECT FROM sohoi.dimensions d WHERE d.label = ANY (used) AND d.of_association AND d.name <> 'association');
  by_association CONSTANT boolean := by_map OR q.associations IS NOT NULL OR 'association' = ANY (used);
BEGIN
  RETURN QUERY
  WITH placed AS MATERIALIZED (
    SELECT r.association, r.level, r.field, r.province, r.district, r.commune
      FROM sohoi_inner.registry(q.boundaries, q.known_at) r
     WHERE by_map),
  candidate AS (
    SELECT s.number, t.sign, s.association_id, s.dimensions,
           p.province, p.district, p.commune,
           s.dimensions || jsonb_build_object(
             'association', s.association_id, 'level', p.level, 'field', p.field,
             'province', p.province, 'district', p.district, 'commune', p.commune) AS known_values
      FROM sohoi_inner.measure_term t
     CROSS JOIN LATERAL (
           SELECT CASE WHEN own_only THEN ARRAY['OWN']
                       WHEN NOT by_association THEN ARRAY['WHOLE']
                       WHEN by_entry OR t.dimensions <> '{}' THEN ARRAY['OWN']
                       ELSE ARRAY['WIDER', 'OWN'] END) AS fitting (breadths)
      JOIN read_model.measure_series s
        ON s.series = t.series
       AND s.breadth = ANY (fitting.breadths)
       -- A series of entries without dimensions of their own has no wider one, being as wide itself.
       AND (s.breadth <> 'OWN' OR cardinality(fitting.breadths) = 1 OR s.dimensions = '{}')
       AND s.first_position <= q.known_at
       AND s.dimensions @> t.dimensions
      LEFT JOIN placed p ON p.association = s.association_id
     WHERE t.measure = q.measure
       AND (q.associations IS NULL OR s.association_id = ANY (q.associations)))
  SELECT c.number, c.sign,
         ARRAY(SELECT c.known_values ->> l.label
                 FROM unnest(q.labels) WITH ORDINALITY AS l (label, number) ORDER BY l.number),
         c.association_id, c.dimensions
    FROM candidate c
   WHERE (q.unit_code IS NULL OR q.unit_code IN (c.province, c.district, c.commune))
     AND NOT EXISTS (
         SELECT FROM jsonb_each(q.wanted) w WHERE NOT w.value ? coalesce(c.known_values ->> w.key, sohoi_inner.no_value()));
END
$$;

/*
 * The sum of each group of series up to and including each day, which ascend: in each series' root, its days or the whole
 * months; where these are months, in that of the day. Keys ascend, so a bucket's number is that of the last key up to a day.
 */
CREATE OR REPLACE FUNCTION sohoi_inner.sums_up_to(
  series integer[], signs integer[], groups integer[], days date[], known bigint)
RETURNS TABLE (group_number integer, day date, total numeric) LANGUAGE sql STABLE AS $$
  WITH asked AS MATERIALIZED (
    SELECT a.*, CASE WHEN a.ends_month THEN a.month * 100 + 99 ELSE a.key END AS key_in_root
      FROM (SELECT d.day, d.number::integer AS number, to_char(d.day::timestamp, 'YYYYMM')::integer AS month,
                   to_char(d.day::timestamp, 'YYYYMMDD')::integer AS key, date_part('day', d.day + 1) = 1 AS ends_month
              FROM unnest(days) WITH ORDINALITY AS d (day, number)) AS a),
  -- Of roots what tells the totals asked for: the keys between these, and the one before.
  bounds AS MATERIALIZED (
    SELECT min(a.key_in_root) AS lowest, max(a.key_in_root) AS highest FROM asked a),
  member AS MATERIALIZED (
    SELECT m.series_id, m.sign, m.group_number, coalesce(root.position, 0) AS folded, root.has_months,
           root.keys[root.first : root.last] AS keys, root.totals[root.first : root.last] AS totals
      FROM unnest(series, signs, groups) AS m (series_id, sign, group_number)
     CROSS JOIN bounds
      LEFT JOIN LATERAL (
           SELECT n.position, n.keys, n.totals, n.keys[1] % 100 = 99 AS has_months,
                  greatest(width_bucket(bounds.lowest, n.keys), 1) AS first,
                  width_bucket(bounds.highest, n.keys) AS last
             FROM read_model.sum_node n
            WHERE n.series_id = m.series_id AND n.node = 0 AND n.position <= known
            ORDER BY n.position DESC
            LIMIT 1) AS root ON true),
  folded AS MATERIALIZED (
    SELECT m.group_number, a.number,
           sum(m.sign * (
             coalesce(m.totals[width_bucket(a.key_in_root, m.keys)], 0)::numeric
             + coalesce(month.totals[width_bucket(a.key, month.keys)], 0))) AS total
      FROM member m
     CROSS JOIN asked a
      LEFT JOIN LATERAL (
           SELECT n.keys, n.totals
             FROM read_model.sum_node n
            WHERE m.has_months AND NOT a.ends_month
              AND n.series_id = m.series_id AND n.node = a.month AND n.position <= known
            ORDER BY n.position DESC
            LIMIT 1) AS month ON true
     WHERE m.folded > 0
     GROUP BY m.group_number, a.number),
  -- A delta belongs to the first of the days that is not before it.
  tail AS MATERIALIZED (
    SELECT m.group_number, t.bucket + 1 AS number, sum(m.sign * t.amount) AS total
      FROM member m
     CROSS JOIN LATERAL (
           SELECT width_bucket(date '1970-01-01' + d.day, ARRAY(SELECT a.day + 1 FROM asked a ORDER BY a.day)) AS bucket,
                  sum(d.amount) AS amount
             FROM read_model.sum_tail stored, unnest(stored.positions, stored.days, stored.amounts) AS d (position, day, amount)
            WHERE stored.series_id = m.series_id
              AND stored.first_position > m.folded
              AND stored.first_position <= known
              AND d.position <= known
              AND d.day <= (SELECT max(a.day) FROM asked a) - date '1970-01-01'
            GROUP BY 1) AS t
     GROUP BY m.group_number, t.bucket)
  SELECT g.group_number, a.day,
         coalesce(f.total, 0) + coalesce(sum(t.total) OVER (PARTITION BY g.group_number ORDER BY a.number), 0)
    FROM (SELECT DISTINCT m.group_number FROM member m) AS g
   CROSS JOIN asked a
    LEFT JOIN folded f ON f.group_number = g.group_number AND f.number = a.number
    LEFT JOIN tail t ON t.group_number = g.group_number AND t.number = a.number
$$;

/* The steps of a series, cut off at the ends of the period, or the one step of the whole question. */
CREATE OR REPLACE FUNCTION sohoi_inner.steps(q sohoi_inner.question) RETURNS TABLE (from_day date, to_day date)
LANGUAGE sql STABLE AS $$
  SELECT q.from_day, q.last_day + 1 WHERE q.step IS NULL
   UNION ALL
  SELECT cut.day, lead(cut.day, 1, q.to_day) OVER (ORDER BY cut.day)
    FROM (SELECT q.from_day AS day
           UNION
          SELECT start::date
            FROM generate_series(date_trunc(q.step, q.from_day::timestamp), q.to_day::timestamp,
                                 CASE q.step WHEN 'quarter' THEN interval '3 months'
                                             ELSE ('1 ' || q.step)::interval END) AS start
           WHERE start > q.from_day AND start < q.to_day) AS cut
   WHERE q.step IS NOT NULL
$$;

/* A series has no more steps, nor its answer rows, than someone can do something with. */
CREATE OR REPLACE FUNCTION sohoi_inner.check_size(q sohoi_inner.question) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  most_steps CONSTANT bigint := 20000;
  most_rows CONSTANT bigint := 1000000;
  steps CONSTANT bigint := (SELECT count(*) FROM sohoi_inner.steps(q));
  found_rows bigint;
BEGIN
  IF steps > most_steps THEN
    PERFORM sohoi_inner.refuse(
      'AnswerMustNotBeTooLarge', 'Kết quả quá lớn', format('The series would have %s steps', steps),
      format('at most %s steps', most_steps), steps::text,
      format('Choose a longer step than %s, or a shorter period from from_day to to_day', q.step));
  ELSIF steps > 1 AND q.labels <> '{}' THEN
    found_rows := steps * (SELECT count(DISTINCT m.key) FROM sohoi_inner.members(q, false) m);
    IF found_rows > most_rows THEN
      PERFORM sohoi_inner.refuse(
        'AnswerMustNotBeTooLarge', 'Kết quả quá lớn', format('The answer would have %s rows', found_rows),
        format('at most %s rows', most_rows), found_rows::text,
        format('Choose a longer step than %s, a shorter period, fewer dimensions in group_by, or a filter', q.step));
    END IF;
  END IF;
END
$$;

/* An answer is exact, or it is none. */
CREATE OR REPLACE FUNCTION sohoi_inner.exactly(total numeric, measure text) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF abs(total) > 9223372036854775807 THEN
    PERFORM sohoi_inner.refuse(
      'SumMustFit', 'Tổng quá lớn', format('%s: the sum is too large to be told exactly', measure),
      'sums up to 9223372036854775807', total::text, 'Ask for less at a time', '22003');
  END IF;
  RETURN total;
END
$$;

/* The answer: a row for each group that holds something in any step, and for each step; without groups, for each step. */
CREATE OR REPLACE FUNCTION sohoi_inner.answer(q sohoi_inner.question)
RETURNS TABLE (from_day date, to_day date, key text[], value bigint)
LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
DECLARE
  days date[];
BEGIN
  PERFORM sohoi_inner.check_size(q);
  days := ARRAY(
    SELECT s.to_day - 1 FROM sohoi_inner.steps(q) s
     UNION SELECT s.from_day - 1 FROM sohoi_inner.steps(q) s WHERE q.kind = 'FLOW' AND s.from_day IS NOT NULL
     ORDER BY 1);
  RETURN QUERY
  WITH member AS MATERIALIZED (
    SELECT m.*, dense_rank() OVER (ORDER BY m.key)::integer AS group_number FROM sohoi_inner.members(q, false) m),
  grouping_of AS (
    SELECT DISTINCT m.group_number, m.key FROM member m
     UNION ALL
    SELECT 0, '{}' WHERE q.labels = '{}' AND NOT EXISTS (SELECT FROM member)),
  total AS MATERIALIZED (
    SELECT s.*
      FROM (SELECT array_agg(m.series_id), array_agg(m.sign), array_agg(m.group_number)
              FROM member m) AS gathered (series, signs, groups),
           sohoi_inner.sums_up_to(gathered.series, gathered.signs, gathered.groups, days, q.known_at) s),
  figure AS (
    SELECT s.from_day, s.to_day, g.key,
           coalesce(upto.total, 0) - coalesce(before.total, 0) AS total
      FROM grouping_of g
     CROSS JOIN sohoi_inner.steps(q) s
      LEFT JOIN total upto ON upto.group_number = g.group_number AND upto.day = s.to_day - 1
      LEFT JOIN total before
        ON q.kind = 'FLOW' AND before.group_number = g.group_number AND before.day = s.from_day - 1)
  SELECT f.from_day, f.to_day, f.key, sohoi_inner.exactly(f.total, q.measure)
    FROM (SELECT *, bool_or(figure.total <> 0) OVER (PARTITION BY figure.key) AS holds_something FROM figure) AS f
   WHERE f.holds_something OR q.labels = '{}'
   ORDER BY f.key COLLATE "C", f.from_day;
END
$$;

/* A group with a column for each dimension. */
CREATE OR REPLACE FUNCTION sohoi_inner.in_columns(
  q sohoi_inner.question, key text[], from_day date, to_day date, value bigint)
RETURNS sohoi.grouped_figure LANGUAGE sql STABLE AS $$
  SELECT key[array_position(q.labels, 'level')], key[array_position(q.labels, 'province')],
         key[array_position(q.labels, 'district')], key[array_position(q.labels, 'commune')],
         key[array_position(q.labels, 'field')], key[array_position(q.labels, 'association')]::uuid,
         key[array_position(q.labels, 'form')], key[array_position(q.labels, 'donorKind')],
         key[array_position(q.labels, 'supportKind')], key[array_position(q.labels, 'category')],
         key[array_position(q.labels, 'disbursementKind')], key[array_position(q.labels, 'sponsorKind')],
         key[array_position(q.labels, 'departureReason')], key[array_position(q.labels, 'source')],
         q.as_of, from_day, to_day, q.boundaries, q.known_at, value
$$;

/* Dimensions and their values by their names in SQL. */
CREATE OR REPLACE FUNCTION sohoi_inner.named(dimensions jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_object_agg(d.name, given.value), '{}')
    FROM jsonb_each(dimensions) given JOIN sohoi.dimensions d ON d.label = given.key
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sohoi_inner FROM PUBLIC;
