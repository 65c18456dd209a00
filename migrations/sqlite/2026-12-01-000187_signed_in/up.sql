-- Whether somebody ever signed in: from then on they are known beyond the register, whatever they did and whatever is left of it.
ALTER TABLE persons ADD COLUMN signed_in INTEGER NOT NULL DEFAULT 0 CHECK (signed_in IN (0, 1));
UPDATE persons SET signed_in = 1 WHERE id IN (SELECT person_id FROM sessions);
