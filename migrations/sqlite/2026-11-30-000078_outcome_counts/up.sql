-- How often something good came of an encounter, by month: of follow-ups that were done, and of what digests asked.
-- Nobody is in it, so it stays when people and their follow-ups are gone.
CREATE TABLE outcome_counts (
    -- Its first day.
    month TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('idea', 'lead', 'help', 'fun')),
    number INTEGER NOT NULL CHECK (number >= 0),
    PRIMARY KEY (month, outcome)
) STRICT;

INSERT INTO outcome_counts (month, outcome, number)
SELECT month, outcome, count(*) FROM (
    SELECT date(closed_at, 'start of month') AS month, outcome FROM follow_ups WHERE outcome IS NOT NULL
    UNION ALL SELECT date(composed_at, 'start of month'), good FROM digests WHERE good IS NOT NULL
) AS said GROUP BY month, outcome;
