#!/bin/sh
# Runs once, when the data folder is made: the owner of the tables, and the front's login that reads the public ones only.
set -eu

psql --set ON_ERROR_STOP=1 --set owner_password="$TRACKER_PASSWORD" --set front_password="$TRACKER_FRONT_PASSWORD" \
    --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE tracker_public NOLOGIN NOINHERIT;
CREATE ROLE tracker LOGIN PASSWORD :'owner_password';
GRANT tracker_public TO tracker;
CREATE ROLE tracker_front LOGIN PASSWORD :'front_password' IN ROLE tracker_public;
CREATE DATABASE tracker OWNER tracker;
REVOKE CONNECT ON DATABASE tracker FROM PUBLIC;
GRANT CONNECT ON DATABASE tracker TO tracker_front;
SQL
