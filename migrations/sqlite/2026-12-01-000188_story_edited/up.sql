-- Whether an editor changed it after its teller did.
ALTER TABLE stories ADD COLUMN edited INTEGER NOT NULL DEFAULT FALSE CHECK (edited IN (FALSE, TRUE));
