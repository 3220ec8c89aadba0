-- Associations and units as of a day, as known at a position: what org.sohoi.query.registry answers, as set operations.

/* All units at all dates. A unit lasts until it is ended or, should no end be recorded, until another takes its code. */
CREATE OR REPLACE FUNCTION sohoi_inner.territory(known bigint)
RETURNS TABLE (code text, name text, level text, parent_code text, valid_from date, begins date, valid_to date,
               ends date, successor_code text)
LANGUAGE sql STABLE ROWS 300 AS $$
  WITH begun AS (
    SELECT DISTINCT ON (b.code, coalesce(b.valid_from, '-infinity'))
           b.code, b.name, b.level, b.parent_code, b.valid_from, coalesce(b.valid_from, '-infinity') AS begins
      FROM read_model.unit_beginning b
     WHERE b.position <= known
     ORDER BY b.code, coalesce(b.valid_from, '-infinity'), b.position DESC),
  ended AS MATERIALIZED (
    SELECT DISTINCT ON (e.code, e.ended_on) e.code, e.ended_on, e.successor_code
      FROM read_model.unit_ending e
     WHERE e.position <= known
     ORDER BY e.code, e.ended_on, e.position DESC),
  bearer AS (
    SELECT b.*, lead(b.begins) OVER (PARTITION BY b.code ORDER BY b.begins) AS next_begins FROM begun b)
  SELECT b.code, b.name, b.level, b.parent_code, b.valid_from, b.begins, last.day, coalesce(last.day, 'infinity'),
         CASE WHEN e.ended_on = last.day THEN e.successor_code END
    FROM bearer b
    LEFT JOIN LATERAL (
         SELECT e.ended_on, e.successor_code FROM ended e
          WHERE e.code = b.code AND e.ended_on > b.begins
          ORDER BY e.ended_on
          LIMIT 1) AS e ON true
   CROSS JOIN LATERAL (SELECT least(e.ended_on, b.next_begins)) AS last (day)
$$;

/* What all are; null where they differ, or where one is nothing. */
CREATE OR REPLACE FUNCTION sohoi_inner.only_one(codes text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN codes[1] = ALL (codes) THEN codes[1] END
$$;

/*
 * What each unit is on the map of a day, and the units that this lies in there. An ended unit is what its successor is. One
 * that begins later is what its only predecessor was, predecessors that lie inside another predecessor not counted; of several
 * the units that all of them are or lie in are told, tier by tier.
 */
CREATE OR REPLACE FUNCTION sohoi_inner.units_on_map(boundaries date, known bigint)
RETURNS TABLE (code text, begins date, ends date, on_code text, on_name text, province text, district text, commune text)
LANGUAGE sql STABLE ROWS 300 AS $$
  WITH RECURSIVE
  unit AS MATERIALIZED (
    SELECT row_number() OVER () AS id, t.* FROM sohoi_inner.territory(known) t),
  -- The days on whose map units are looked for: the one asked for and, to look backward, those before later beginnings.
  map AS MATERIALIZED (
    SELECT boundaries AS day UNION SELECT u.begins - 1 FROM unit u WHERE u.begins > boundaries),
  forward AS (
    SELECT m.day, u.id, u.id AS at FROM map m JOIN unit u ON u.begins <= m.day
     UNION
    SELECT f.day, f.id, next.id
      FROM forward f
      JOIN unit u ON u.id = f.at AND u.ends <= f.day
      JOIN unit next ON next.code = u.successor_code AND next.begins <= u.valid_to AND u.valid_to < next.ends),
  there AS MATERIALIZED (
    SELECT f.day, f.id, f.at FROM forward f JOIN unit u ON u.id = f.at AND f.day < u.ends),
  -- A parent may have ended without its children, which then lie in what became of it.
  parent AS MATERIALIZED (
    SELECT m.day, u.id, coalesce(became.at, same.id) AS parent
      FROM map m
      JOIN unit u ON u.begins <= m.day AND m.day < u.ends
      LEFT JOIN unit first ON first.code = u.parent_code AND first.begins <= u.begins AND u.begins < first.ends
      LEFT JOIN there became ON became.day = m.day AND became.id = first.id
      LEFT JOIN unit same ON same.code = u.parent_code AND same.begins <= m.day AND m.day < same.ends),
  above AS (
    SELECT p.day, p.id, p.parent AS at, 1 AS height FROM parent p WHERE p.parent IS NOT NULL
     UNION ALL
    -- There are three tiers; the bound only keeps units that contain each other from going round for ever.
    SELECT a.day, a.id, p.parent, a.height + 1
      FROM above a JOIN parent p ON p.day = a.day AND p.id = a.at
     WHERE p.parent IS NOT NULL AND a.height < 6),
  predecessor AS MATERIALIZED (
    SELECT u.id, u.begins - 1 AS day, former.id AS former
      FROM unit u JOIN unit former ON former.successor_code = u.code AND former.valid_to = u.begins
     WHERE u.begins > boundaries),
  outermost AS MATERIALIZED (
    SELECT p.id, p.former
      FROM predecessor p
     WHERE NOT EXISTS (
           SELECT FROM above a JOIN predecessor other ON other.id = p.id AND other.former = a.at
            WHERE a.day = p.day AND a.id = p.former)),
  backward AS (
    SELECT o.id, o.former AS at FROM outermost o
     UNION
    SELECT b.id, o.former FROM backward b JOIN outermost o ON o.id = b.at),
  -- What came of nothing was nowhere: in no unit of any tier, as others then may have been.
  carried AS (
    SELECT t.id, t.at FROM there t WHERE t.day = boundaries
     UNION ALL
    SELECT b.id, CASE WHEN u.begins <= boundaries THEN b.at END
      FROM backward b
      JOIN unit u ON u.id = b.at
     WHERE u.begins <= boundaries OR NOT EXISTS (SELECT FROM outermost o WHERE o.id = b.at)),
  nearest AS (
    SELECT DISTINCT ON (line.id, u.level) line.id, u.level, u.code
      FROM (SELECT u.id, u.id AS at, 0 AS height FROM unit u
             UNION ALL
            SELECT a.id, a.at, a.height FROM above a WHERE a.day = boundaries) AS line
      JOIN unit u ON u.id = line.at
     ORDER BY line.id, u.level, line.height),
  lineage AS MATERIALIZED (
    SELECT n.id,
           max(n.code) FILTER (WHERE n.level = 'PROVINCE') AS province,
           max(n.code) FILTER (WHERE n.level = 'DISTRICT') AS district,
           max(n.code) FILTER (WHERE n.level = 'COMMUNE') AS commune
      FROM nearest n GROUP BY n.id),
  place AS (
    SELECT c.id,
           CASE WHEN count(*) = 1 THEN min(c.at) END AS at,
           sohoi_inner.only_one(array_agg(l.province)) AS province,
           sohoi_inner.only_one(array_agg(l.district)) AS district,
           sohoi_inner.only_one(array_agg(l.commune)) AS commune
      FROM carried c
      LEFT JOIN lineage l ON l.id = c.at
     GROUP BY c.id)
  SELECT u.code, u.begins, u.ends, at.code, at.name, p.province, p.district, p.commune
    FROM unit u
    LEFT JOIN place p ON p.id = u.id
    LEFT JOIN unit at ON at.id = p.at
$$;

/* Every association known, on the map of a day; one that is registered only later, as it was when it was registered. */
CREATE OR REPLACE FUNCTION sohoi_inner.registry(boundaries date, known bigint)
RETURNS TABLE (association uuid, registration_number text, registered_on date, name text, level text, field text,
               status text, status_since date, special_nature boolean, unit text, unit_name text,
               province text, district text, commune text, superior uuid)
LANGUAGE sql STABLE ROWS 1000 AS $$
  WITH registered AS MATERIALIZED (
    SELECT DISTINCT ON (f.association_id)
           f.association_id, f.value AS registration_number, f.effective_on AS registered_on
      FROM read_model.association_fact f
     WHERE f.position <= known AND f.attribute = 'REGISTRATION_NUMBER'
     ORDER BY f.association_id, f.effective_on DESC, f.position DESC),
  fact AS (
    SELECT DISTINCT ON (f.association_id, f.attribute) f.association_id, f.attribute, f.value, f.effective_on
      FROM read_model.association_fact f
      JOIN registered r ON r.association_id = f.association_id
     WHERE f.position <= known AND f.effective_on <= greatest(boundaries, r.registered_on)
     ORDER BY f.association_id, f.attribute, f.effective_on DESC, f.position DESC),
  told AS MATERIALIZED (
    SELECT f.association_id,
           max(f.value) FILTER (WHERE f.attribute = 'NAME') AS name,
           max(f.value) FILTER (WHERE f.attribute = 'LEVEL') AS level,
           max(f.value) FILTER (WHERE f.attribute = 'FIELD') AS field,
           max(f.value) FILTER (WHERE f.attribute = 'UNIT') AS unit,
           max(f.effective_on) FILTER (WHERE f.attribute = 'UNIT') AS unit_on,
           max(f.value) FILTER (WHERE f.attribute = 'SUPERIOR') AS superior,
           max(f.value) FILTER (WHERE f.attribute = 'SPECIAL_NATURE') AS special_nature,
           max(f.value) FILTER (WHERE f.attribute = 'END') AS ended,
           max(f.effective_on) FILTER (WHERE f.attribute = 'END') AS ended_on,
           max(f.value) FILTER (WHERE f.attribute = 'SUSPENSION') AS suspension,
           max(f.effective_on) FILTER (WHERE f.attribute = 'SUSPENSION') AS suspension_on,
           max(f.effective_on) FILTER (WHERE f.attribute = 'DISSOLUTION_NOTICE') AS notice_on
      FROM fact f GROUP BY f.association_id),
  map AS MATERIALIZED (SELECT * FROM sohoi_inner.units_on_map(boundaries, known)),
  -- A code is meant as of the day from which the association works there: the unit in force then, else the next to begin.
  meant AS MATERIALIZED (
    SELECT DISTINCT ON (t.association_id) t.association_id, m.*
      FROM told t JOIN map m ON m.code = t.unit AND m.ends > t.unit_on
     ORDER BY t.association_id, m.begins)
  SELECT r.association_id, r.registration_number, r.registered_on, t.name, t.level, t.field,
         CASE WHEN t.ended IS NOT NULL THEN t.ended
              WHEN t.suspension = 'SUSPENDED' THEN 'SUSPENDED'
              WHEN t.notice_on IS NOT NULL THEN 'NOTICE_GIVEN'
              ELSE 'ACTIVE' END,
         CASE WHEN t.ended IS NOT NULL THEN t.ended_on
              WHEN t.suspension = 'SUSPENDED' THEN t.suspension_on
              ELSE coalesce(t.notice_on, t.suspension_on, r.registered_on) END,
         t.special_nature IS NOT DISTINCT FROM 'RECOGNISED',
         m.on_code, m.on_name, m.province, m.district, m.commune, t.superior::uuid
    FROM registered r
    JOIN told t ON t.association_id = r.association_id
    LEFT JOIN meant m ON m.association_id = r.association_id
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sohoi_inner FROM PUBLIC;
