DROP TABLE provider_visits;
DROP TABLE identities;
DROP TABLE retention;
DROP TABLE tombstones;
DROP TABLE consents;
ALTER TABLE days DROP COLUMN forgotten_at;
ALTER TABLE session_codes DROP COLUMN browser_hash;
ALTER TABLE sessions DROP COLUMN device;
ALTER TABLE persons DROP COLUMN known_since;
