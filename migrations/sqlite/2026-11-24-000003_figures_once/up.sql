-- Figures are counted once, from the stays there were when the day was closed: not from what is left of them later.
-- None where they are still to be counted: before the first closing, and after an import of stays.
ALTER TABLE days ADD COLUMN figures_at TEXT;
UPDATE days SET figures_at = closed_at
WHERE EXISTS (SELECT 1 FROM figure_days f WHERE f.site_id = days.site_id AND f.day = days.day);

-- Bands were written of private rooms and of single desks; the next are out within five minutes.
DELETE FROM bands;
