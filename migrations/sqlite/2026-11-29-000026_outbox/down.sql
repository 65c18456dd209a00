DROP INDEX letters_asker;
DROP INDEX letters_order;
ALTER TABLE letters DROP COLUMN asker;
ALTER TABLE letters DROP COLUMN turn;
ALTER TABLE letters DROP COLUMN urgency;
