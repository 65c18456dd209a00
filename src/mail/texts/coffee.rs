//! Words of the letters about coffee.

use chrono::NaiveDateTime;

use super::Texts;
use super::words::capital;
use crate::mail::coffee::CoffeeNews;

impl Texts {
    /// A day and a time.
    pub(in crate::mail) fn moment(self, at: NaiveDateTime) -> String {
        let (day, time) = (self.date(at.date()), at.format("%H:%M"));
        self.pick(format!("{day}, {time}"), format!("{day}, {time}"))
    }

    pub(in crate::mail) fn coffee_question(self, from: &str) -> String {
        self.pick(
            format!("Koffie met {from}? Kies een moment"),
            format!("Coffee with {from}? Choose a moment"),
        )
    }

    pub(in crate::mail) fn coffee_who(self, from: &str, organisation: &str) -> String {
        let who = if organisation.is_empty() {
            from.to_owned()
        } else {
            format!("{from} ({organisation})")
        };
        self.pick(
            format!("{who} wil graag een half uur koffie met je drinken."),
            format!("{who} would like to have coffee with you, for half an hour."),
        )
    }

    pub(in crate::mail) fn coffee_place(self, place: &str) -> String {
        self.pick(format!("Waar: {place}."), format!("Where: {place}."))
    }

    pub(in crate::mail) fn coffee_choose(self) -> &'static str {
        self.pick("Welk moment past jou?", "Which moment suits you?")
    }

    pub(in crate::mail) fn coffee_none(self) -> &'static str {
        self.pick(
            "Past geen van deze? Dan hoef je niets te doen: het voorstel vervalt vanzelf, en niemand \
             hoort van een nee.",
            "None of these? Then there is nothing to do: the proposal lapses by itself, and nobody \
             is told of a no.",
        )
    }

    pub(in crate::mail) fn coffee_opens(self) -> &'static str {
        self.pick(
            "De links openen een pagina; pas een knop op die pagina legt het moment vast. Dan krijgen \
             jullie allebei een uitnodiging voor de agenda.",
            "The links open a page; only a button on that page settles the moment. Then you both get \
             an invitation for your calendar.",
        )
    }

    pub(in crate::mail) fn coffee_refuse(self) -> &'static str {
        self.pick(
            "Geen brieven meer over koffie (voorstellen staan dan alleen op je eigen pagina)",
            "No more letters about coffee (proposals are then on your own page only)",
        )
    }

    pub(in crate::mail) fn coffee_summary(self, with: &str) -> String {
        capital(&self.coffee_within(with))
    }

    /// The same within a sentence.
    fn coffee_within(self, with: &str) -> String {
        if with.is_empty() {
            self.pick("koffie", "coffee").to_owned()
        } else {
            self.pick(format!("koffie met {with}"), format!("coffee with {with}"))
        }
    }

    pub(in crate::mail) fn coffee_news(
        self,
        news: CoffeeNews,
        with: &str,
        at: NaiveDateTime,
    ) -> String {
        let (what, at) = (self.coffee_within(with), self.moment(at));
        match news {
            CoffeeNews::Planned => format!("{}: {at}", capital(&what)),
            CoffeeNews::Moved | CoffeeNews::MovedByOther => {
                self.pick(format!("Verzet: {what}, nu {at}"), format!("Moved: {what}, now {at}"))
            }
            CoffeeNews::CalledOff => self
                .pick(format!("Gaat niet door: {what}, {at}"), format!("Called off: {what}, {at}")),
        }
    }

    pub(in crate::mail) fn coffee_what(
        self,
        news: CoffeeNews,
        with: &str,
        at: NaiveDateTime,
    ) -> String {
        let news = match news {
            CoffeeNews::MovedByOther if with.is_empty() => CoffeeNews::Moved,
            news => news,
        };
        let (what, at) = (self.coffee_summary(with), self.moment(at));
        match news {
            CoffeeNews::Planned => {
                self.pick(format!("{what} staat vast: {at}."), format!("{what} is settled: {at}."))
            }
            CoffeeNews::Moved => self
                .pick(format!("{what} is verzet naar {at}."), format!("{what} has moved to {at}.")),
            CoffeeNews::MovedByOther => self.pick(
                format!("{with} heeft jullie koffie verzet naar {at}."),
                format!("{with} has moved your coffee to {at}."),
            ),
            CoffeeNews::CalledOff => self.pick(
                format!("{what} van {at} gaat niet door."),
                format!("{what} on {at} has been called off."),
            ),
        }
    }

    pub(in crate::mail) fn coffee_no_seat(self) -> &'static str {
        self.pick(
            "Er wordt niets vrijgehouden: schuif aan waar plaats is.",
            "Nothing is kept free: join any table with room.",
        )
    }

    pub(in crate::mail) fn coffee_change(self) -> &'static str {
        self.pick(
            "Verzetten of afzeggen kan op je eigen pagina:",
            "You can move it or call it off on your own page:",
        )
    }
}
