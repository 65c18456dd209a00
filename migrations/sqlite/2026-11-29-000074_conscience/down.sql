ALTER TABLE own_names DROP COLUMN rests;
ALTER TABLE own_names DROP COLUMN suggested;
ALTER TABLE contacts DROP COLUMN rests_b;
ALTER TABLE contacts DROP COLUMN rests_a;
ALTER TABLE contacts DROP COLUMN suggested_b;
ALTER TABLE contacts DROP COLUMN suggested_a;
DROP TABLE consciences;
