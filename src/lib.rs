//! Aanschuif: desks nobody can reserve, drawn by lot; and once a week, who did you meet?

pub mod domain;
