-- Whether something happened to it of which its teller has not read yet.
ALTER TABLE stories ADD COLUMN news BOOLEAN NOT NULL DEFAULT FALSE;
