-- Whether something happened to it of which its teller has not read yet.
ALTER TABLE stories ADD COLUMN news INTEGER NOT NULL DEFAULT FALSE CHECK (news IN (FALSE, TRUE));
