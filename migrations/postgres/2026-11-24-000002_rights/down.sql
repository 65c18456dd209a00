DELETE FROM idempotency_keys;

ALTER TABLE access_log DROP COLUMN reason;

UPDATE consents SET way = 'page' WHERE way = 'restored';
ALTER TABLE consents DROP CONSTRAINT consents_way_check;
ALTER TABLE consents ADD CONSTRAINT consents_way_check CHECK (way IN ('page', 'letter', 'file'));

DELETE FROM desk_questions WHERE asked_by IS NULL;
ALTER TABLE desk_questions ALTER COLUMN asked_by SET NOT NULL;
