DROP INDEX tickets_step;
ALTER TABLE tickets DROP COLUMN step;
