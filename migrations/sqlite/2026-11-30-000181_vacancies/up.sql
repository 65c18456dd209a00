-- Colleagues whom the house looks for, until they are taken down. Nothing here is about a candidate.
CREATE TABLE vacancies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
    line TEXT NOT NULL CHECK (length(line) BETWEEN 1 AND 140),
    link TEXT NOT NULL CHECK (length(link) BETWEEN 9 AND 300),
    put_up_on TEXT NOT NULL,
    -- The first day of the month in whose letters it stood last; none: in none yet.
    told_in TEXT
) STRICT;

-- The house's own paragraph of the page for applicants and newcomers.
CREATE TABLE welcome_texts (
    language TEXT NOT NULL PRIMARY KEY CHECK (language IN ('nl', 'en')),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000)
) STRICT;
