ALTER TABLE coffees DROP COLUMN makes_contacts;
ALTER TABLE messages DROP COLUMN makes_contacts;
