-- T, and how questions are turned away.

/* Says which rule a question breaks, in English and Vietnamese; the Vietnamese titles are those of the HTTP API. */
CREATE OR REPLACE FUNCTION sohoi_inner.refuse(
  rule text, title_vi text, said text, expected text, given text, todo text DEFAULT NULL, state text DEFAULT '22023')
RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  RAISE EXCEPTION USING
    ERRCODE = state,
    MESSAGE = format('%s. %s', said, title_vi),
    DETAIL = format('rule: %s; expected: %s; found: %s', rule, expected, coalesce(given, 'nothing')),
    HINT = coalesce(todo, format('Give %s', expected));
END
$$;

CREATE OR REPLACE FUNCTION sohoi_inner.head() RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(min(position), 0) FROM read_model.projection
$$;

/*
 * A question is answered from one state of all tables, that of its statement's beginning. Rows of a table that was emptied
 * or put in another's place since then may be invisible to it: rather no answer than a wrong one. Once locked, they stay.
 */
CREATE OR REPLACE FUNCTION sohoi_inner.hold_tables() RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE
  held CONSTANT text[] := ARRAY['measure_series', 'measure_delta', 'sum_node', 'sum_tail', 'association_fact',
                                'unit_beginning', 'unit_ending', 'recorded', 'projection'];
BEGIN
  PERFORM FROM read_model.measure_series, read_model.measure_delta, read_model.sum_node, read_model.sum_tail,
               read_model.association_fact, read_model.unit_beginning, read_model.unit_ending, read_model.recorded, read_model.projection
    WHERE false;
  IF EXISTS (
    SELECT
      FROM unnest(held) AS now (name)
      LEFT JOIN (pg_class JOIN pg_namespace space ON space.oid = pg_class.relnamespace AND space.nspname = 'read_model')
        ON pg_class.relname = now.name
     WHERE pg_class.oid IS DISTINCT FROM to_regclass('read_model.' || now.name)::oid
        OR pg_class.relfilenode IS DISTINCT FROM pg_relation_filenode(to_regclass('read_model.' || now.name)))
  THEN
    PERFORM sohoi_inner.refuse(
      'TablesMustStayInPlace', 'Số liệu vừa được dựng lại', 'The read model was replaced by a rebuilt one just now',
      'tables as they were when the transaction began', 'others', 'Ask again, in a new transaction', '40001');
  END IF;
END
$$;

/* T: the position asked for, or the last one that every projection has handled. */
CREATE OR REPLACE FUNCTION sohoi_inner.known(asked bigint) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
  head bigint;
BEGIN
  PERFORM sohoi_inner.hold_tables();
  head := sohoi_inner.head();
  IF asked < 0 THEN
    PERFORM sohoi_inner.refuse(
      'ParameterMustBeReadable', 'Tham số không đọc được', 'known_at is a position', 'a whole number from 0', asked::text);
  ELSIF asked > head THEN
    PERFORM sohoi_inner.refuse(
      'PositionMustBeProjected', 'Vị trí này chưa có trong số liệu',
      format('Position %s is not in the answers yet', asked), format('a position up to %s', head), asked::text,
      'sohoi.head() is the last position that can be asked for; sohoi.position_at(…) that of an instant', '55000');
  END IF;
  RETURN coalesce(asked, head);
END
$$;

/* A day as it may be asked for: beyond these, dates are typing mistakes. */
CREATE OR REPLACE FUNCTION sohoi_inner.day(name text, asked date) RETURNS date LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF asked NOT BETWEEN DATE '1800-01-01' AND DATE '2999-12-31' THEN
    PERFORM sohoi_inner.refuse(
      'ParameterMustBeReadable', 'Tham số không đọc được', format('%s is a date', name),
      'a date between 1800-01-01 and 2999-12-31', asked::text);
  END IF;
  RETURN asked;
END
$$;

CREATE OR REPLACE FUNCTION sohoi_inner.today() RETURNS date LANGUAGE sql STABLE AS $$
  SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
$$;

CREATE OR REPLACE FUNCTION sohoi_inner.position_at(instant timestamptz) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
  after bigint;
BEGIN
  PERFORM sohoi_inner.hold_tables();
  IF instant IS NULL THEN
    PERFORM sohoi_inner.refuse(
      'ParameterMustBeGiven', 'Thiếu tham số', 'Which instant?', 'an instant such as 2023-08-25 17:00:00+07', NULL);
  ELSIF instant > clock_timestamp() THEN
    PERFORM sohoi_inner.refuse(
      'KnownAtMustNotBeInTheFuture', 'Thời điểm ghi nhận không thể ở tương lai',
      format('What will be known at %s is not known yet', instant), format('an instant up to %s', clock_timestamp()),
      instant::text);
  END IF;
  SELECT first_position INTO after
    FROM read_model.recorded WHERE recorded_at > instant ORDER BY recorded_at LIMIT 1;
  -- What can be asked for, which one projection that lags behind the others holds back.
  RETURN least(after - 1, sohoi_inner.head());
END
$$;

CREATE OR REPLACE FUNCTION sohoi_inner.recorded_at(at bigint) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT recorded_at FROM read_model.recorded WHERE first_position <= at ORDER BY first_position DESC LIMIT 1
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sohoi_inner FROM PUBLIC;
