DROP TABLE outcome_counts;
