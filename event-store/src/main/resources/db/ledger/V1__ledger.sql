-- The ledger: one table, appended to by its own functions, never updated.
--
-- Run by the owner of the schema. Applications connect as members of one of two roles and act in it: sohoi_app may read
-- events and add to them, sohoi_read_model may read them, and that is all they may do.

DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['sohoi_app', 'sohoi_read_model'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      END IF;
    EXCEPTION
      -- Roles belong to the whole server: another ledger on it may be creating the same one now.
      WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;
END
$$;

CREATE TABLE ledger.events (
  position    bigint      NOT NULL,
  recorded_at timestamptz NOT NULL,
  event_id    uuid        NOT NULL,
  -- Bytewise order: streams are looked up, never sorted for people.
  stream      text        NOT NULL COLLATE "C",
  stream_type text,
  sequence    bigint      NOT NULL,
  type        text        NOT NULL,
  revision    text,
  -- Text, not json or jsonb: the bytes are what was recorded, and hashes are taken of them.
  payload     text        NOT NULL,
  metadata    text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  -- Three indexes, each paid for by every event: readers follow the position, aggregates their stream,
  -- and a command that comes twice is recognised by its events' ids.
  CONSTRAINT events_position PRIMARY KEY (position),
  CONSTRAINT events_stream_sequence UNIQUE (stream, sequence),
  CONSTRAINT events_event_id UNIQUE (event_id)
);

COMMENT ON COLUMN ledger.events.position IS 'The place in the one order of the ledger: 1, 2, 3 ... without gaps';
COMMENT ON COLUMN ledger.events.recorded_at IS 'The instant of the position, by this database''s clock; never decreases as positions grow';
COMMENT ON COLUMN ledger.events.occurred_at IS 'The instant at which the command was decided, by the application''s clock';

-- Appends groups of events, all of a group or nothing of it, at the next positions.
--
-- A group is what one command wants recorded. group_of says to which group (1, 2, ...) each event belongs; a group's
-- events are next to each other. An expectation says which sequence a stream must have reached (-1: not begun) for a
-- group to be recorded: of every stream that the group writes to, and of every stream that its decision rests on. No two
-- groups of one call may touch the same stream if either writes to it.
--
-- Returns one row: the position before the first new event, the instant recorded, the numbers of the groups that were
-- left out because an expectation failed, and whether another appender held the lock. An event id that is there already is a unique violation, and nothing of
-- the call is recorded; the caller finds out whose it is. That is rare, and looking first would cost every event.
--
-- The lock makes appenders of all processes take turns until they have committed, so that positions become visible in
-- their order. It comes first and in a statement of its own: what follows must see what the last holder committed. It is
-- tried first because that is an expression, many times cheaper than a statement, and it is mostly free.
CREATE FUNCTION ledger.append(
  group_of           int[],
  event_ids          text[],
  streams            text[],
  stream_types       text[],
  sequences          bigint[],
  types              text[],
  revisions          text[],
  payloads           text[],
  metadatas          text[],
  occurred_at_micros bigint[],
  expecting_groups   int[],
  expected_streams   text[],
  expected_sequences bigint[],
  OUT head           bigint,
  OUT recorded       timestamptz,
  OUT conflicting    int[],
  OUT waited         boolean
)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER
AS $$
BEGIN
  waited := NOT pg_try_advisory_xact_lock(7598264127398451);
  IF waited THEN
    PERFORM pg_advisory_xact_lock(7598264127398451);
  END IF;

  SELECT e.position, e.recorded_at INTO head, recorded
    FROM ledger.events e ORDER BY e.position DESC LIMIT 1;
  head := coalesce(head, 0);
  recorded := greatest(recorded, clock_timestamp());

  SELECT array_agg(DISTINCT x.number) INTO conflicting
    FROM unnest(expecting_groups, expected_streams, expected_sequences) AS x(number, stream, sequence)
   WHERE x.sequence <> coalesce(
           (SELECT e.sequence FROM ledger.events e
             WHERE e.stream = x.stream ORDER BY e.sequence DESC LIMIT 1), -1);

  INSERT INTO ledger.events (position, recorded_at, event_id, stream, stream_type, sequence,
                             type, revision, payload, metadata, occurred_at)
  SELECT head + row_number() OVER (), recorded, n.event_id::uuid, n.stream, n.stream_type, n.sequence,
         n.type, n.revision, n.payload, n.metadata,
         timestamptz 'epoch' + n.occurred_at_micros * interval '1 microsecond'
    FROM unnest(group_of, event_ids, streams, stream_types, sequences, types, revisions, payloads, metadatas,
                occurred_at_micros)
      AS n(group_of, event_id, stream, stream_type, sequence, type, revision, payload, metadata, occurred_at_micros)
   WHERE conflicting IS NULL OR n.group_of <> ALL (conflicting);
END
$$;

-- The same for the commonest case: one group of one event, which expects its own stream to be right before it. Without
-- arrays it takes half the time, and with a single caller that time is what a command waits for.
CREATE FUNCTION ledger.append_one(
  event_id           text,
  stream             text,
  stream_type        text,
  sequence           bigint,
  type               text,
  revision           text,
  payload            text,
  metadata           text,
  occurred_at_micros bigint,
  OUT head           bigint,
  OUT recorded       timestamptz,
  OUT conflicting    int[],
  OUT waited         boolean
)
LANGUAGE plpgsql VOLATILE SECURITY INVOKER
AS $$
#variable_conflict use_variable
DECLARE
  reached bigint;
BEGIN
  waited := NOT pg_try_advisory_xact_lock(7598264127398451);
  IF waited THEN
    PERFORM pg_advisory_xact_lock(7598264127398451);
  END IF;

  SELECT e.position, e.recorded_at INTO head, recorded
    FROM ledger.events e ORDER BY e.position DESC LIMIT 1;
  head := coalesce(head, 0);
  recorded := greatest(recorded, clock_timestamp());

  SELECT e.sequence INTO reached
    FROM ledger.events e WHERE e.stream = append_one.stream ORDER BY e.sequence DESC LIMIT 1;
  IF coalesce(reached, -1) <> sequence - 1 THEN
    conflicting := '{1}';
    RETURN;
  END IF;

  INSERT INTO ledger.events (position, recorded_at, event_id, stream, stream_type, sequence,
                             type, revision, payload, metadata, occurred_at)
  VALUES (head + 1, recorded, event_id::uuid, stream, stream_type, sequence,
          type, revision, payload, metadata,
          timestamptz 'epoch' + occurred_at_micros * interval '1 microsecond');
END
$$;

-- Takes the appenders' lock for the session, and says whether another held it. While processes contend, a batch chosen
-- before the lock is had goes with the few that waited then, and those who come while it waits must wait for the next.
CREATE FUNCTION ledger.await_turn() RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY INVOKER
AS $$
BEGIN
  IF pg_try_advisory_lock(7598264127398451) THEN
    RETURN false;
  END IF;
  PERFORM pg_advisory_lock(7598264127398451);
  RETURN true;
END
$$;

CREATE FUNCTION ledger.end_turn() RETURNS boolean
LANGUAGE sql VOLATILE SECURITY INVOKER
RETURN pg_advisory_unlock(7598264127398451);

REVOKE ALL ON FUNCTION ledger.append, ledger.append_one, ledger.await_turn, ledger.end_turn FROM PUBLIC;
GRANT USAGE ON SCHEMA ledger TO sohoi_app, sohoi_read_model;
GRANT SELECT ON ledger.events TO sohoi_read_model;
GRANT SELECT, INSERT ON ledger.events TO sohoi_app;
GRANT EXECUTE ON FUNCTION ledger.append, ledger.append_one, ledger.await_turn, ledger.end_turn TO sohoi_app;
