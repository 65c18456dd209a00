DELETE FROM introductions WHERE taken_back_at IS NOT NULL;
DROP INDEX introductions_taken_back;
ALTER TABLE introductions DROP COLUMN taken_back_at;
