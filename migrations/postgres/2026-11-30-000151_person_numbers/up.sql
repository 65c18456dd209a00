-- Here no number was ever given twice.
SELECT 1;
