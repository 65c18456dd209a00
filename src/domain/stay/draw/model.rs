//! A literal and slow floating-point model of the design, against which the draw is tested.

use chrono::NaiveDate;

use super::*;
use crate::calendar::working_days_between;
use crate::place::features::Features;

pub struct Desk {
    pub name: String,
    class: (u32, Features),
    pub score: f64,
    /// Orders scores exactly, because floating point cannot show ties.
    pub tier: i64,
    behind: bool,
    known: bool,
    pub chance: f64,
}

pub fn model(question: &Question, record: &DrawRecord) -> Vec<Desk> {
    let fitting: Vec<_> =
        question.free.iter().filter(|desk| desk.features.cover(question.needs)).collect();
    let m = fitting.len() as f64;
    let days = |last: NaiveDate| f64::from(working_days_between(last, question.today));
    let expected = question.expected_arrivals;
    let rho = (expected.numerator as f64 / expected.denominator as f64 / m).min(1.0);
    let theta = 0.95 * question.phi.numerator as f64 / question.phi.denominator as f64 * rho.sqrt();
    let mut desks: Vec<Desk> = fitting
        .iter()
        .map(|desk| {
            let table = &question.tables[desk.table];
            let v = |last: &Option<NaiveDate>| match last.map(days) {
                Some(days) if days <= 60.0 => 0.4 * days / 60.0,
                _ => 1.0,
            };
            let here: Vec<_> =
                question.recent.iter().filter(|other| other.table == desk.table).collect();
            let groups = || record.classes.iter().flat_map(|class| &class.groups);
            Desk {
                name: desk.name.clone(),
                class: (table.size, desk.features),
                score: table.sitting.iter().map(|last| v(last) - theta).sum(),
                tier: groups().find(|group| group.table == table.name).unwrap().score,
                behind: !here.is_empty(),
                known: here
                    .iter()
                    .any(|other| other.last_shared.map(days).is_some_and(|days| days <= 60.0)),
                chance: 1.0 / m,
            }
        })
        .collect();
    if m >= 4.0 {
        let mut classes: Vec<_> = desks.iter().map(|desk| desk.class).collect();
        classes.sort_unstable();
        classes.dedup();
        for class in classes {
            let mut of_class: Vec<&mut Desk> =
                desks.iter_mut().filter(|desk| desk.class == class).collect();
            of_class.sort_by_key(|desk| -desk.tier);
            model_of_class(&mut of_class, m);
        }
    }
    desks
}

fn model_of_class(desks: &mut [&mut Desk], m: f64) {
    let full = (4.0 / m).min(0.25);
    let behind = (1.5 / m).min(full);
    for desk in desks.iter_mut() {
        desk.chance = 0.1 / m;
    }
    let mut left = 0.9 / m * desks.len() as f64;
    model_pour(desks, &mut left, full, |_| true);
    for desk in desks.iter_mut().filter(|desk| desk.behind) {
        let cap = if desk.known { 0.5 / m } else { behind };
        left += (desk.chance - cap).max(0.0);
        desk.chance = desk.chance.min(cap);
    }
    model_pour(desks, &mut left, full, |desk| !desk.behind);
    model_pour(desks, &mut left, behind, |desk| desk.behind && !desk.known);
    model_pour(desks, &mut left, behind, |desk| desk.known);
    let each = left / desks.len() as f64;
    for desk in desks.iter_mut() {
        desk.chance += each;
    }
}

fn model_pour(desks: &mut [&mut Desk], left: &mut f64, cap: f64, chosen: impl Fn(&Desk) -> bool) {
    for tier in desks.chunk_by_mut(|a, b| a.tier == b.tier) {
        let mut tier: Vec<_> = tier.iter_mut().filter(|desk| chosen(desk)).collect();
        let each = *left / tier.len().max(1) as f64;
        for desk in &mut tier {
            let added = each.min(cap - desk.chance);
            desk.chance += added;
            *left -= added;
        }
    }
}
