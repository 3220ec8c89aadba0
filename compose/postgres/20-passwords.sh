#!/usr/bin/env bash
# Gives the logins their passwords. psql takes them from the environment itself: arguments can be seen in the list of
# processes.
set -euo pipefail

psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
\getenv ledger SOHOI_LEDGER_DB_PASSWORD
\getenv command SOHOI_COMMAND_DB_PASSWORD
\getenv query SOHOI_QUERY_DB_PASSWORD
ALTER ROLE sohoi_ledger PASSWORD :'ledger';
ALTER ROLE sohoi_command PASSWORD :'command';
ALTER ROLE sohoi_query PASSWORD :'query';
SQL
