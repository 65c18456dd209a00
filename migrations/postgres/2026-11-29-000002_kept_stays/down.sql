DELETE FROM idempotency_keys;
DROP INDEX idempotency_keys_stay;
ALTER TABLE idempotency_keys DROP COLUMN stay_id;
ALTER TABLE idempotency_keys DROP COLUMN outcome;
ALTER TABLE idempotency_keys ADD COLUMN answer TEXT NOT NULL DEFAULT '';
