ALTER TABLE sessions DROP COLUMN proof;
ALTER TABLE organisations DROP COLUMN factor_required;
