-- Whether two people can still become contacts by it: not once one of them ended a contact after it.
ALTER TABLE messages ADD COLUMN makes_contacts INTEGER NOT NULL DEFAULT TRUE;
ALTER TABLE coffees ADD COLUMN makes_contacts INTEGER NOT NULL DEFAULT TRUE;
