DROP INDEX digests_good;
DROP INDEX acquaintances_first;
DROP INDEX introductions_accepted;
DROP TABLE month_hires;
DROP TABLE month_tallies;
DROP TABLE house_months;
