-- Numbers are drawn before rows are committed, and rows become visible in the order of their commits. Whoever follows the
-- log by number would miss for good what is committed after a higher number was read. So whoever writes shares a lock, and
-- whoever reads takes it alone for a moment: then every number drawn is of a row that is there, or never will be. Writers
-- do not wait for one another; and unlike the oldest transaction in progress, which may be a rebuild of hours, a lock of
-- the log's own keeps nothing from its readers but the writing of a row.

CREATE FUNCTION access_log.share() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('sohoi.access-log', 0));
  RETURN NULL;
END
$$;

-- Before the statement, and so before it draws numbers.
CREATE TRIGGER shared_with_writers BEFORE INSERT ON access_log.access
    FOR EACH STATEMENT EXECUTE FUNCTION access_log.share();

-- Volatile, so that the second statement sees what was committed while the first one waited.
CREATE FUNCTION access_log.settled() RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('sohoi.access-log', 0));
  RETURN (SELECT coalesce(max(id), 0) FROM access_log.access);
END
$$;

COMMENT ON FUNCTION access_log.settled() IS 'Up to which number nothing can be added any more';

CREATE INDEX access_by_time ON access_log.access (at);
