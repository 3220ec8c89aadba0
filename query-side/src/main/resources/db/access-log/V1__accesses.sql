-- Who looked at what: a row before the answer begins, another when it has ended. Rows are added and never touched again.

CREATE TABLE access_log.access (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor  text,
    method text        NOT NULL,
    path   text        NOT NULL,
    query  text,
    accept text
);

COMMENT ON COLUMN access_log.access.actor IS 'As the request says; null where it does not';

CREATE INDEX access_by_actor ON access_log.access (actor, id);

CREATE TABLE access_log.access_end (
    access_id    bigint      NOT NULL PRIMARY KEY REFERENCES access_log.access (id),
    at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    status       integer     NOT NULL,
    content_type text,
    bytes        bigint      NOT NULL
);

CREATE FUNCTION access_log.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The access log is added to and never changed' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER added_to_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_log.access
    FOR EACH STATEMENT EXECUTE FUNCTION access_log.refuse();
CREATE TRIGGER added_to_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_log.access_end
    FOR EACH STATEMENT EXECUTE FUNCTION access_log.refuse();

-- Whoever the service logs in as owns the tables, and would have to give itself these back first.
REVOKE UPDATE, DELETE, TRUNCATE ON access_log.access, access_log.access_end FROM CURRENT_USER;
