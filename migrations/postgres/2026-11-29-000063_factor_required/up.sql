-- Whether the organisation's people must have a second factor where they sign in with a code by letter.
ALTER TABLE organisations ADD COLUMN factor_required BOOLEAN NOT NULL DEFAULT FALSE;
-- What a session began with. Of those that there are it is not known: where a factor is required, they sign in anew.
ALTER TABLE sessions ADD COLUMN proof TEXT NOT NULL DEFAULT 'letter'
    CHECK (proof IN ('letter', 'factor', 'provider'));
