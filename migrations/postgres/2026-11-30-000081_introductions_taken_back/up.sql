-- An introduction that its owner took back is empty, and is counted for a day among those they began.
ALTER TABLE introductions ADD COLUMN taken_back_at TIMESTAMP;
CREATE INDEX introductions_taken_back ON introductions (taken_back_at) WHERE taken_back_at IS NOT NULL;
