-- The second card of a person: in their own words under whom they come on some days. The first is what the register says.
CREATE TABLE cards (
    person_id INTEGER NOT NULL PRIMARY KEY REFERENCES persons (id),
    organisation TEXT NOT NULL CHECK (length(organisation) BETWEEN 1 AND 60),
    -- What they do there.
    line TEXT CHECK (length(line) BETWEEN 1 AND 60),
    -- On which days they come under it unless they choose: 1 is Monday, 2 Tuesday, 4 Wednesday … 64 Sunday, added up.
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 0 AND 127)
) STRICT, WITHOUT ROWID;

-- A stay keeps the words of the second card under which it began, if it was that one.
ALTER TABLE stays ADD COLUMN card_organisation TEXT;
ALTER TABLE stays ADD COLUMN card_line TEXT CHECK (card_line IS NULL OR card_organisation IS NOT NULL);
CREATE TRIGGER stays_card BEFORE UPDATE OF card_organisation, card_line ON stays
BEGIN SELECT RAISE(ABORT, 'a stay keeps its card'); END;

-- And an encounter those of its stays, as JSON for each of the two. None: both came under what the register says.
ALTER TABLE encounters ADD COLUMN cards_a TEXT;
ALTER TABLE encounters ADD COLUMN cards_b TEXT;
