-- A question: read strictly, since a misspelt word would otherwise be answered with a misleading nothing.

CREATE OR REPLACE FUNCTION sohoi_inner.catalogued(asked text) RETURNS sohoi.measures LANGUAGE plpgsql STABLE AS $$
DECLARE
  found_measure sohoi.measures;
BEGIN
  SELECT * INTO found_measure FROM sohoi.measures WHERE name = asked;
  IF found_measure.name IS NULL THEN
    PERFORM sohoi_inner.refuse(
      'MeasureMustBeKnown', 'Không có chỉ tiêu này', format('There is no measure "%s"', asked),
      'one of sohoi.measures', asked,
      (SELECT string_agg(name, ', ' ORDER BY ordinal) FROM sohoi.measures WHERE kind IN ('STOCK', 'FLOW')));
  ELSIF found_measure.kind NOT IN ('STOCK', 'FLOW', 'RATIO', 'GROWTH') THEN
    PERFORM sohoi_inner.refuse(
      'MeasureMustBeASum', 'Chỉ tiêu phải là số cộng được',
      format('%s counts different people, who do not add up', asked), 'a sum', asked,
      'Ask the HTTP API, which counts them: GET /api/v1/measures/' || asked);
  ELSIF found_measure.kind = 'RATIO' THEN
    PERFORM sohoi_inner.refuse(
      'MeasureMustBeASum', 'Chỉ tiêu phải là số cộng được',
      format('%s is a ratio, whose parts do not add up to the whole', asked), 'a sum', asked,
      format('Divide %s by %s yourself; column ratio of sohoi.measures says how',
             found_measure.ratio #>> '{numerator,measure}', found_measure.ratio #>> '{denominator,measure}'));
  ELSIF found_measure.kind = 'GROWTH' THEN
    PERFORM sohoi_inner.refuse(
      'MeasureMustBeASum', 'Chỉ tiêu phải là số cộng được',
      format('%s is a growth; those of parts do not add up to that of the whole', asked), 'a sum', asked,
      format('Ask for %s at both dates, and divide the increase by what there was', found_measure.growth_of));
  END IF;
  RETURN found_measure;
END
$$;

/* The label of a dimension, which the measure must have. */
CREATE OR REPLACE FUNCTION sohoi_inner.label(measure sohoi.measures, asked text) RETURNS text
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT coalesce(asked = ANY (measure.dimensions), false) THEN
    PERFORM sohoi_inner.refuse(
      'DimensionMustBelongToTheMeasure', 'Chỉ tiêu không có phân tổ này',
      format('%s has no %s', measure.name, coalesce(asked, 'nameless dimension')),
      'one of ' || array_to_string(measure.dimensions, ', '), asked);
  END IF;
  RETURN (SELECT label FROM sohoi.dimensions WHERE name = asked);
END
$$;

CREATE OR REPLACE FUNCTION sohoi_inner.check_dates(as_of date, from_day date, to_day date) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
  PERFORM sohoi_inner.day('as_of', as_of), sohoi_inner.day('from_day', from_day), sohoi_inner.day('to_day', to_day);
  IF as_of IS NOT NULL AND (from_day IS NOT NULL OR to_day IS NOT NULL) THEN
    PERFORM sohoi_inner.refuse(
      'DatesMustAgree', 'Các ngày không phù hợp với nhau', 'as_of and a period exclude each other',
      'as_of alone, or from_day with to_day', 'both');
  ELSIF (from_day IS NULL) <> (to_day IS NULL) THEN
    PERFORM sohoi_inner.refuse(
      'DatesMustAgree', 'Các ngày không phù hợp với nhau', 'A period has two ends', 'from_day with to_day',
      CASE WHEN from_day IS NULL THEN 'to_day alone' ELSE 'from_day alone' END);
  ELSIF from_day >= to_day THEN
    PERFORM sohoi_inner.refuse(
      'DatesMustAgree', 'Các ngày không phù hợp với nhau', 'A period must not be empty; to_day is the first day after it',
      'from_day before ' || to_day, from_day::text);
  END IF;
END
$$;

/* In filters what has no value of a dimension, such as an association of the province, which is in no district. */
CREATE OR REPLACE FUNCTION sohoi_inner.no_value() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'none' $$;

/* The values of a filter on a dimension, of which any is let through. */
CREATE OR REPLACE FUNCTION sohoi_inner.wanted(dimension text, asked jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
  listed CONSTANT jsonb := CASE jsonb_typeof(asked) WHEN 'array' THEN asked ELSE jsonb_build_array(asked) END;
  allowed CONSTANT text[] := (SELECT known_values FROM sohoi.dimensions WHERE name = dimension);
  stranger text;
BEGIN
  IF jsonb_array_length(listed) = 0
      OR EXISTS (SELECT FROM jsonb_array_elements(listed) AS one WHERE jsonb_typeof(one) <> 'string') THEN
    PERFORM sohoi_inner.refuse(
      'ParameterMustBeReadable', 'Tham số không đọc được', format('filter on %s', dimension),
      'a text, or an array of texts', asked::text);
  END IF;
  SELECT one INTO stranger
    FROM jsonb_array_elements_text(listed) AS one WHERE allowed <> '{}' AND one <> ALL (allowed || sohoi_inner.no_value()) LIMIT 1;
  IF stranger IS NOT NULL THEN
    PERFORM sohoi_inner.refuse(
      'ValueMustBeOfTheDimension', 'Giá trị không thuộc phân tổ', format('%s is never %s', dimension, stranger),
      format('one of %s, or %s', array_to_string(allowed, ', '), sohoi_inner.no_value()), stranger);
  END IF;
  RETURN listed;
END
$$;

/* A unit in force on the map of a day, of any tier or of one. */
CREATE OR REPLACE FUNCTION sohoi_inner.check_unit(unit_code text, tier text, boundaries date, known bigint) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM sohoi_inner.territory(known) t
                  WHERE t.code = unit_code AND t.level = coalesce(upper(tier), t.level)
                    AND t.begins <= boundaries AND boundaries < t.ends) THEN
    PERFORM sohoi_inner.refuse(
      'UnitMustBeInForce', 'Đơn vị hành chính không có hiệu lực',
      format('No %s %s is known at position %s to be in force on %s', coalesce(tier, 'unit'), unit_code, known, boundaries),
      format('the code of a %s in force on the boundaries date', coalesce(tier, 'unit')), unit_code,
      format('SELECT code, name, level FROM sohoi.units_as_of(%L, %s)', boundaries, known));
  END IF;
END
$$;

/* A tier of which there are units on the map of a day; else everything would be in none. Without any map, no one expects some. */
CREATE OR REPLACE FUNCTION sohoi_inner.check_tier(tier text, boundaries date, known bigint) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
  map record;
BEGIN
  SELECT count(*) AS units,
         bool_or(t.level = upper(tier) AND in_force) AS has_tier,
         max(t.ends) FILTER (WHERE t.level = upper(tier) AND t.ends <= boundaries) - 1 AS last_day,
         min(t.begins) FILTER (WHERE t.level = upper(tier) AND t.begins > boundaries) AS first_day,
         lower(string_agg(DISTINCT t.level, ' or ') FILTER (WHERE in_force)) AS tiers
    INTO map
    FROM sohoi_inner.territory(known) t
   CROSS JOIN LATERAL (SELECT t.begins <= boundaries AND boundaries < t.ends) AS that_day (in_force);
  IF map.units > 0 AND NOT map.has_tier THEN
    PERFORM sohoi_inner.refuse(
      'TierMustBeOnTheMap', 'Bản đồ của ngày đó không có đơn vị cấp này',
      format('No %s is known at position %s to be in force on %s', tier, known, boundaries),
      concat_ws(', or ', 'boundaries up to ' || map.last_day, 'boundaries from ' || map.first_day, map.tiers),
      'boundaries on ' || boundaries);
  END IF;
END
$$;

/* The association and, with all its tiers, those below it on the map of a day. */
CREATE OR REPLACE FUNCTION sohoi_inner.tiers_of(association_id uuid, all_tiers boolean, boundaries date, known bigint)
RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM read_model.association_fact f
                  WHERE f.association_id = tiers_of.association_id AND f.position <= known) THEN
    PERFORM sohoi_inner.refuse(
      'AssociationMustBeKnown', 'Không có hội này',
      format('No association %s is known at position %s', association_id, known),
      'the id of an association registered by then', association_id::text,
      'SELECT association, name FROM sohoi.associations_as_of(…)');
  END IF;
  IF NOT all_tiers THEN
    RETURN ARRAY[association_id];
  END IF;
  RETURN (
    WITH RECURSIVE
    placed AS MATERIALIZED (SELECT r.association, r.superior FROM sohoi_inner.registry(boundaries, known) r),
    tier AS (SELECT tiers_of.association_id AS id
              UNION SELECT p.association FROM tier JOIN placed p ON p.superior = tier.id)
    SELECT array_agg(id) FROM tier);
END
$$;

/* What a filter says, entered into the question. */
CREATE OR REPLACE FUNCTION sohoi_inner.filtered(q sohoi_inner.question, measure sohoi.measures, filter jsonb)
RETURNS sohoi_inner.question LANGUAGE plpgsql STABLE AS $$
DECLARE
  condition record;
  association text;
  tiers text;
BEGIN
  IF jsonb_typeof(filter) <> 'object' THEN
    PERFORM sohoi_inner.refuse(
      'ParameterMustBeReadable', 'Tham số không đọc được', 'filter is a JSON object',
      '{"unit": "842"} or the like', filter::text);
  END IF;
  q.wanted := '{}';
  FOR condition IN SELECT c.key, c.value FROM jsonb_each(filter) c LOOP
    IF condition.key IN ('association', 'tiers', 'unit') AND jsonb_typeof(condition.value) <> 'string' THEN
      PERFORM sohoi_inner.refuse(
        'ParameterMustBeReadable', 'Tham số không đọc được', format('filter on %s', condition.key), 'a text',
        condition.value::text);
    END IF;
    CASE condition.key
      WHEN 'association' THEN association := condition.value #>> '{}';
      WHEN 'tiers' THEN tiers := lower(condition.value #>> '{}');
      WHEN 'unit' THEN q.unit_code := condition.value #>> '{}';
      ELSE q.wanted := q.wanted || jsonb_build_object(
        sohoi_inner.label(measure, condition.key), sohoi_inner.wanted(condition.key, condition.value));
    END CASE;
  END LOOP;
  IF association !~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
    PERFORM sohoi_inner.refuse(
      'ParameterMustBeReadable', 'Tham số không đọc được', 'filter on association', 'a UUID', association);
  ELSIF tiers NOT IN ('own', 'all') THEN
    PERFORM sohoi_inner.refuse(
      'ParameterMustBeReadable', 'Tham số không đọc được', 'filter on tiers', 'own or all', tiers);
  ELSIF tiers = 'all' AND association IS NULL THEN
    PERFORM sohoi_inner.refuse(
      'TiersMustHaveAnAssociation', 'Các cấp hội cần nêu hội', 'All tiers of what?', 'tiers with association',
      'tiers alone');
  END IF;
  IF association IS NOT NULL THEN
    q.associations :=
      sohoi_inner.tiers_of(association::uuid, coalesce(tiers = 'all', false), q.boundaries, q.known_at);
  END IF;
  IF q.unit_code IS NOT NULL THEN
    PERFORM sohoi_inner.check_unit(q.unit_code, NULL, q.boundaries, q.known_at);
  END IF;
  RETURN q;
END
$$;

/* Tiers and units that a question groups by or is limited to are on its map. */
CREATE OR REPLACE FUNCTION sohoi_inner.check_map(q sohoi_inner.question) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  tier text;
  unit_code text;
BEGIN
  FOREACH tier IN ARRAY ARRAY['province', 'district', 'commune'] LOOP
    IF tier = ANY (q.labels) OR q.wanted ? tier THEN
      PERFORM sohoi_inner.check_tier(tier, q.boundaries, q.known_at);
      -- The first that is not there, so that the map is gone through once, and once more to say so.
      SELECT w.code INTO unit_code
        FROM jsonb_array_elements_text(q.wanted -> tier) WITH ORDINALITY AS w (code, number)
       WHERE w.code <> sohoi_inner.no_value() AND NOT EXISTS (
             SELECT FROM sohoi_inner.territory(q.known_at) t
              WHERE t.code = w.code AND t.level = upper(tier) AND t.begins <= q.boundaries AND q.boundaries < t.ends)
       ORDER BY w.number
       LIMIT 1;
      IF FOUND THEN
        PERFORM sohoi_inner.check_unit(unit_code, tier, q.boundaries, q.known_at);
      END IF;
    END IF;
  END LOOP;
END
$$;

/* The question, complete and sensible. As of today unless a day or a period is given, on the map of the last day. */
CREATE OR REPLACE FUNCTION sohoi_inner.ask(
  measure text, group_by text[], as_of date, from_day date, to_day date, step text, known_at bigint, boundaries date,
  filter jsonb)
RETURNS sohoi_inner.question LANGUAGE plpgsql STABLE AS $$
DECLARE
  q sohoi_inner.question;
  catalogued sohoi.measures;
BEGIN
  q.known_at := sohoi_inner.known(known_at);
  catalogued := sohoi_inner.catalogued(measure);
  PERFORM sohoi_inner.check_dates(as_of, from_day, to_day);
  q.measure := catalogued.name;
  q.unit := catalogued.unit;
  q.kind := catalogued.kind;
  q.from_day := from_day;
  q.to_day := to_day;
  q.as_of := CASE WHEN from_day IS NULL THEN coalesce(as_of, sohoi_inner.today()) END;
  q.last_day := coalesce(q.as_of, to_day - 1);
  q.boundaries := coalesce(sohoi_inner.day('boundaries', boundaries), q.last_day);
  q.step := lower(step);
  IF q.step NOT IN ('day', 'week', 'month', 'quarter', 'year') THEN
    PERFORM sohoi_inner.refuse(
      'ParameterMustBeReadable', 'Tham số không đọc được', format('There is no step "%s"', step),
      'one of day, week, month, quarter, year', step);
  ELSIF q.step IS NOT NULL AND from_day IS NULL THEN
    PERFORM sohoi_inner.refuse(
      'SeriesMustHaveAPeriod', 'Chuỗi số liệu cần có kỳ', 'A series needs a period', 'from_day and to_day', NULL);
  END IF;
  q.labels := ARRAY(SELECT sohoi_inner.label(catalogued, g.name)
                      FROM unnest(group_by) WITH ORDINALITY AS g (name, number) ORDER BY g.number);
  IF cardinality(q.labels) > (SELECT count(DISTINCT g) FROM unnest(q.labels) g) THEN
    PERFORM sohoi_inner.refuse(
      'GroupingMustNotRepeat', 'Phân tổ bị lặp lại', 'A dimension is named twice', 'each dimension once',
      array_to_string(group_by, ', '));
  END IF;
  q := sohoi_inner.filtered(q, catalogued, coalesce(filter, '{}'));
  PERFORM sohoi_inner.check_map(q);
  RETURN q;
END
$$;

/* Both ends of a period, which must be there. */
CREATE OR REPLACE FUNCTION sohoi_inner.period(INOUT from_day date, INOUT to_day date) LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF from_day IS NULL OR to_day IS NULL THEN
    PERFORM sohoi_inner.refuse(
      'ParameterMustBeGiven', 'Thiếu tham số', 'A period has two ends', 'from_day and to_day',
      CASE WHEN from_day IS NOT NULL THEN 'from_day alone' WHEN to_day IS NOT NULL THEN 'to_day alone' END);
  END IF;
END
$$;

CREATE OR REPLACE FUNCTION sohoi_inner.check_tier_name(tier text) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF lower(tier) NOT IN ('province', 'district', 'commune') THEN
    PERFORM sohoi_inner.refuse(
      'ParameterMustBeReadable', 'Tham số không đọc được', format('There is no tier "%s"', tier),
      'one of province, district, commune', tier);
  END IF;
END
$$;

DROP FUNCTION IF EXISTS sohoi_inner.check_unit(text, date, bigint);

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sohoi_inner FROM PUBLIC;
