DROP INDEX coffees_at;
