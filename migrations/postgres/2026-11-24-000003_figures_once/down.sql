ALTER TABLE days DROP COLUMN figures_at;
