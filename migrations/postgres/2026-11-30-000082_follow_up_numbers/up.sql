-- Here a number is never given again anyway.
SELECT 1;
