-- SQL for analysts: schema sohoi is what they may use, schema sohoi_inner what it is made of.
--
-- Tables of schema read_model are replaced by rebuilt ones now and then. So nothing here may hold on to them: functions
-- name them in bodies that are read when they run, and views stand on functions alone. Analysts need no rights on them
-- either, for those would be lost with each replacement: functions act with their owner's.
--
-- Functions are in the repeatable migrations R__sql_*; what they return is declared here. All of it may be there already:
-- schema read_model can be dropped and made anew, and what analysts have built on schema sohoi is to survive that.

CREATE SCHEMA IF NOT EXISTS sohoi;
CREATE SCHEMA IF NOT EXISTS sohoi_inner;

COMMENT ON SCHEMA sohoi IS
  'Sổ hội: số liệu theo ngày phát sinh D và thời điểm ghi nhận T. The associations'' ledger: figures as of D, as known at T';
COMMENT ON SCHEMA sohoi_inner IS 'What the functions of schema sohoi are made of; not to be used directly';

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sohoi_reader') THEN
    CREATE ROLE sohoi_reader NOLOGIN;
  END IF;
EXCEPTION
  -- Roles belong to the whole server: another read model on it may be creating the same one now.
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    RAISE NOTICE 'Role sohoi_reader is not there and % may not create it: schema sohoi stays closed until someone does, and its owner calls sohoi_inner.open_to_reader()', current_user;
END
$$;

-- The catalogue, as the program has it: written anew at each start, read by the functions below.

CREATE TABLE IF NOT EXISTS sohoi.measures (
  name          text    NOT NULL PRIMARY KEY,
  unit          text    NOT NULL,
  kind          text    NOT NULL,
  dimensions    text[]  NOT NULL,
  definition_vi text    NOT NULL,
  definition_en text    NOT NULL,
  ratio         jsonb,
  ordinal       integer NOT NULL
);

COMMENT ON TABLE sohoi.measures IS 'Các chỉ tiêu. What can be asked for: all measures, in their order';
COMMENT ON COLUMN sohoi.measures.unit IS 'Đơn vị tính. What is counted; money is in whole đồng';
COMMENT ON COLUMN sohoi.measures.kind IS
  'STOCK: what there is at the end of a day. FLOW: what happens in a period. RATIO: one measure divided by another';
COMMENT ON COLUMN sohoi.measures.dimensions IS 'Phân tổ. What it can be grouped and filtered by; see sohoi.dimensions';
COMMENT ON COLUMN sohoi.measures.ratio IS
  'Of a ratio, which no function here answers: the two measures to divide, where their dimensions have which values, and to how many places to round, half up. Null for a sum';

CREATE TABLE IF NOT EXISTS sohoi.dimensions (
  name           text    NOT NULL PRIMARY KEY,
  label          text    NOT NULL UNIQUE,
  of_association boolean NOT NULL,
  known_values   text[]  NOT NULL,
  ordinal        integer NOT NULL
);

COMMENT ON TABLE sohoi.dimensions IS 'Các phân tổ. By what measures can be grouped and filtered';
COMMENT ON COLUMN sohoi.dimensions.label IS 'Its name in the HTTP API';
COMMENT ON COLUMN sohoi.dimensions.of_association IS
  'Whether it belongs to the association, on the map of a day, and so to every measure';
COMMENT ON COLUMN sohoi.dimensions.known_values IS 'All its values; empty where they are codes or ids';

CREATE TABLE IF NOT EXISTS sohoi_inner.measure_term (
  measure    text    NOT NULL REFERENCES sohoi.measures ON DELETE CASCADE,
  ordinal    integer NOT NULL,
  series     text    NOT NULL,
  sign       integer NOT NULL,
  dimensions jsonb   NOT NULL,
  PRIMARY KEY (measure, ordinal)
);

COMMENT ON TABLE sohoi_inner.measure_term IS 'The series that a sum is made of, where their dimensions have these values';

-- What functions return. As types, so that a column may bear the name of the parameter that it repeats.

DO $$
BEGIN
  IF to_regtype('sohoi.figure') IS NOT NULL THEN
    RETURN;
  END IF;

  CREATE TYPE sohoi.figure AS (
    measure text, unit text, as_of date, from_day date, to_day date, boundaries date, known_at bigint, value bigint);

  COMMENT ON TYPE sohoi.figure IS
    'A figure and its coordinates. to_day is the first day after the period; boundaries the day whose map counts; known_at T, a position';

  CREATE TYPE sohoi.grouped_figure AS (
    level text, province text, district text, commune text, field text, association uuid,
    form text, donor_kind text, support_kind text, category text, disbursement_kind text, sponsor_kind text,
    departure_reason text, source text,
    as_of date, from_day date, to_day date, boundaries date, known_at bigint, value bigint);

  COMMENT ON TYPE sohoi.grouped_figure IS
    'A figure of one group: a column for each dimension, null where it was not grouped by or the group has no value of it';

  CREATE TYPE sohoi.figure_by_value AS (dimension text, dimension_value text, known_at bigint, value bigint);

  CREATE TYPE sohoi.figure_of_unit AS (code text, name text, level text, known_at bigint, value bigint);

  COMMENT ON TYPE sohoi.figure_of_unit IS
    'A figure of a unit of the map; code and name are null in the row of what cannot be placed in a unit of that tier';

  CREATE TYPE sohoi.figure_of_association AS (
    association uuid, registration_number text, name text, level text, field text,
    province text, district text, commune text, known_at bigint, value bigint);

  CREATE TYPE sohoi.association AS (
    association uuid, registration_number text, registered_on date, name text, level text, field text,
    status text, status_since date, special_nature boolean,
    unit text, unit_name text, province text, district text, commune text, superior uuid, known_at bigint);

  COMMENT ON TYPE sohoi.association IS
    'Hội. An association on a day; its unit, and the units that this lies in, are null where it cannot be placed on that day''s map';

  CREATE TYPE sohoi.unit AS (
    code text, name text, level text, parent_code text, valid_from date, valid_to date, successor_code text,
    known_at bigint);

  COMMENT ON TYPE sohoi.unit IS
    'Đơn vị hành chính. A unit in force; valid_to is the first day on which it no longer is. Codes are reused by later units';

  CREATE TYPE sohoi.contribution AS (
    "position" bigint, ordinal integer, recorded_at timestamptz, association uuid, dimensions jsonb, effective_on date,
    entry uuid, cause text, amount bigint);

  COMMENT ON TYPE sohoi.contribution IS
    'What the event at a position adds to a figure. cause: ENTERED, CORRECTED, VOIDED or ENDED; entry: what a correction would name';

  -- A question that makes sense: nothing in it is left to a default.
  CREATE TYPE sohoi_inner.question AS (
    measure text, unit text, kind text, labels text[], step text,
    as_of date, from_day date, to_day date, last_day date, boundaries date, known_at bigint,
    associations uuid[], unit_code text, wanted jsonb);
END
$$;
