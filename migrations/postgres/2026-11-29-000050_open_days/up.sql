-- The days of the week on which a site opens: 1 is Monday, 2 Tuesday, 4 Wednesday … 64 Sunday, added up.
ALTER TABLE sites ADD COLUMN open_days BIGINT NOT NULL DEFAULT 127 CHECK (open_days BETWEEN 1 AND 127);
