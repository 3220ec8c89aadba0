-- Who logs in to the database, and what each may do. Run once, by the superuser, in the new and empty database; passwords
-- come after it. The roles without a login are the ones that the migrations would make if they were not there.

CREATE ROLE sohoi_app NOLOGIN;
CREATE ROLE sohoi_read_model NOLOGIN;
CREATE ROLE sohoi_reader NOLOGIN;

-- Owns the ledger's schema and migrates it; nobody works as it.
CREATE ROLE sohoi_ledger LOGIN;
-- The command side: reads events and adds to them.
CREATE ROLE sohoi_command LOGIN IN ROLE sohoi_app;
-- The query side: reads events, and owns whatever it makes of them.
CREATE ROLE sohoi_query LOGIN IN ROLE sohoi_read_model;

-- The query side may make schemas, also one of another login's name, in which that login would look first.
ALTER ROLE sohoi_ledger SET search_path = pg_catalog;
ALTER ROLE sohoi_command SET search_path = pg_catalog;

DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO sohoi_ledger, sohoi_app, sohoi_read_model, sohoi_reader',
                 current_database());
  -- Read models are rebuilt in schemas that come and go.
  EXECUTE format('GRANT CREATE ON DATABASE %I TO sohoi_query', current_database());
END
$$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

CREATE SCHEMA ledger AUTHORIZATION sohoi_ledger;
