DROP INDEX offers_on_wall;
ALTER TABLE kiosks DROP COLUMN kind;
