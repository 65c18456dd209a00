//! Words of the letters about gatherings.

use chrono::NaiveDateTime;

use super::Texts;
use crate::mail::gathering::GatheringNews;

impl Texts {
    pub(in crate::mail) fn gathering_subject(self, news: &GatheringNews, title: &str) -> String {
        match news {
            GatheringNews::Moved(_) => {
                self.pick(format!("Veranderd: {title}"), format!("Changed: {title}"))
            }
            GatheringNews::Off => {
                self.pick(format!("Gaat niet door: {title}"), format!("Called off: {title}"))
            }
        }
    }

    pub(in crate::mail) fn gathering_news(self, news: &GatheringNews, title: &str) -> String {
        match news {
            GatheringNews::Moved(_) => self.pick(
                format!("Je was van plan naar “{title}” te komen. Tijd of plaats is veranderd."),
                format!("You meant to come to “{title}”. Its time or place has changed."),
            ),
            GatheringNews::Off => self.pick(
                format!("Je was van plan naar “{title}” te komen. Het gaat niet door."),
                format!("You meant to come to “{title}”. It has been called off."),
            ),
        }
    }

    pub(in crate::mail) fn gathering_when(self, moved: bool) -> &'static str {
        if moved { self.pick("Nieuwe tijd", "New time") } else { self.pick("Wanneer", "When") }
    }

    pub(in crate::mail) fn gathering_where(self, moved: bool) -> &'static str {
        if moved { self.pick("Nieuwe plaats", "New place") } else { self.pick("Waar", "Where") }
    }

    /// What is now, and what was before.
    pub(in crate::mail) fn gathering_was(self, now: &str, was: &str) -> String {
        self.pick(format!("{now} (was {was})"), format!("{now} (was {was})"))
    }

    /// A day with two times; with two days where it goes on past midnight.
    pub(in crate::mail) fn gathering_time(
        self,
        from: NaiveDateTime,
        until: NaiveDateTime,
    ) -> String {
        if from.date() == until.date() {
            let until = until.format("%H:%M");
            return self.pick(
                format!("{} tot {until}", self.moment(from)),
                format!("{} to {until}", self.moment(from)),
            );
        }
        self.pick(
            format!("{} tot {}", self.moment(from), self.moment(until)),
            format!("{} to {}", self.moment(from), self.moment(until)),
        )
    }

    pub(in crate::mail) fn gathering_see(self) -> &'static str {
        self.pick("Bekijk wat er te doen is", "See what is on")
    }

    pub(in crate::mail) fn gathering_cannot(self) -> &'static str {
        self.pick(
            "Kun je dan niet? Zeg dat op je eigen pagina. Niemand ziet wie er komt, alleen hoeveel mensen.",
            "Can’t make it? Say so on your own page. Nobody sees who is coming, only how many.",
        )
    }

    pub(in crate::mail) fn gathering_no_seat(self) -> &'static str {
        self.pick("Er wordt geen stoel voor je vrijgehouden.", "No place is kept for you.")
    }
}
