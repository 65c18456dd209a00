-- The program before works with these numbers too.
SELECT 1;
