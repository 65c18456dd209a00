-- Whether an editor changed it after its teller did.
ALTER TABLE stories ADD COLUMN edited BOOLEAN NOT NULL DEFAULT FALSE;
