-- Rights: what remains of a question when who asked it is erased, consent that was withdrawn again, kept requests.

-- NULL when whoever asked was erased.
ALTER TABLE desk_questions ALTER COLUMN asked_by DROP NOT NULL;

-- 'restored': a withdrawal that an older copy of the database did not know of.
ALTER TABLE consents DROP CONSTRAINT consents_way_check;
ALTER TABLE consents ADD CONSTRAINT consents_way_check CHECK (way IN ('page', 'letter', 'file', 'restored'));

-- Why it was done; empty in lines from before this was kept.
ALTER TABLE access_log ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- What was kept with a hash that anybody could make who guesses the request; who asks again is answered anew.
DELETE FROM idempotency_keys;
