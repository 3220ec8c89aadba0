-- Who may use schema sohoi. Called again whenever something is added to it.

/*
 * Lets the members of sohoi_reader use schema sohoi, and nothing else. To be called again where the role was created later.
 * Says whether there is such a role.
 */
CREATE OR REPLACE FUNCTION sohoi_inner.open_to_reader() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sohoi_reader') THEN
    RAISE NOTICE 'There is no role sohoi_reader; schema sohoi stays closed';
    RETURN false;
  END IF;
  GRANT USAGE ON SCHEMA sohoi TO sohoi_reader;
  GRANT SELECT ON ALL TABLES IN SCHEMA sohoi TO sohoi_reader;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA sohoi TO sohoi_reader;
  RETURN true;
END
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sohoi_inner FROM PUBLIC;
