DROP TABLE house_failures;
DROP TABLE person_failures;
DROP INDEX session_codes_standing;
ALTER TABLE session_codes DROP COLUMN digits;
ALTER TABLE session_codes DROP COLUMN network_hash;
ALTER TABLE session_codes DROP COLUMN standing;
