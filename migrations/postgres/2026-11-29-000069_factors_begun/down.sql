DROP INDEX desk_closures_over;
DROP INDEX second_factors_begun;
ALTER TABLE second_factors DROP COLUMN begun_at;
