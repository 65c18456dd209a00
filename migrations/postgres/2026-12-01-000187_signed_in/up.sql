-- Whether somebody ever signed in: from then on they are known beyond the register, whatever they did and whatever is left of it.
ALTER TABLE persons ADD COLUMN signed_in BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE persons SET signed_in = TRUE WHERE id IN (SELECT person_id FROM sessions);
