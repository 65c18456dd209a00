ALTER TABLE encounters DROP COLUMN cards_b;
ALTER TABLE encounters DROP COLUMN cards_a;
DROP TRIGGER stays_card;
ALTER TABLE stays DROP COLUMN card_line;
ALTER TABLE stays DROP COLUMN card_organisation;
DROP TABLE cards;
