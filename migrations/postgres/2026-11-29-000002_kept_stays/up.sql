-- What is kept for a key is which stay the request was about and what it did to it; the answer is made anew from that,
-- so that it names only who may be named by then.
-- 'new': the stay began; 'same': it was open already; 'ended': it ended. NULL while the request is being done.
ALTER TABLE idempotency_keys ADD COLUMN outcome TEXT CHECK (outcome IN ('new', 'same', 'ended'));
ALTER TABLE idempotency_keys ADD COLUMN stay_id BIGINT;

UPDATE idempotency_keys SET
    outcome = CASE WHEN scope LIKE '%:check-outs' THEN 'ended' WHEN (answer::jsonb ->> 'status') = '201' THEN 'new' ELSE 'same' END,
    stay_id = ((answer::jsonb ->> 'body')::jsonb #>> '{stay,id}')::bigint
    WHERE answer <> '';
DELETE FROM idempotency_keys WHERE stay_id IS NULL OR stay_id NOT IN (SELECT id FROM stays);

ALTER TABLE idempotency_keys DROP COLUMN answer;
ALTER TABLE idempotency_keys ADD CONSTRAINT idempotency_keys_stay_id_fkey
    FOREIGN KEY (stay_id) REFERENCES stays (id) ON DELETE CASCADE;
CREATE INDEX idempotency_keys_stay ON idempotency_keys (stay_id);
