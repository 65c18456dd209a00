pub mod vacancies;
