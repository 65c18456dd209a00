-- When a second factor was shown: one that was never used is forgotten after a time.
ALTER TABLE second_factors ADD COLUMN begun_at TIMESTAMP;
CREATE INDEX second_factors_begun ON second_factors (begun_at) WHERE confirmed_at IS NULL;
-- Times during which a desk was out of use are forgotten some time after their end.
CREATE INDEX desk_closures_over ON desk_closures (until_at) WHERE until_at IS NOT NULL;
