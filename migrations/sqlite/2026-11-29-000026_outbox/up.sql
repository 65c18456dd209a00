-- Which letter leaves first: the more urgent one; of equal ones that with the lower turn, which is how many others
-- waited for the same person, or were asked for by the same client, when it was written.
ALTER TABLE letters ADD COLUMN urgency INTEGER NOT NULL DEFAULT 2;
ALTER TABLE letters ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
-- A keyed hash of the client that asked for it, until it is sent or given up.
ALTER TABLE letters ADD COLUMN asker TEXT;

UPDATE letters SET urgency = CASE kind WHEN 'sign-in' THEN 0 WHEN 'still-here' THEN 1 ELSE 2 END
    WHERE sent_at IS NULL AND failed_at IS NULL;

CREATE INDEX letters_order ON letters (urgency, turn, next_attempt_at, id)
    WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX letters_asker ON letters (asker) WHERE asker IS NOT NULL;
