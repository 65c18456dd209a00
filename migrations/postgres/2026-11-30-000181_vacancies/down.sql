DROP TABLE welcome_texts;
DROP TABLE vacancies;
