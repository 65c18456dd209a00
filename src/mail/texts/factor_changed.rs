//! Words of the letter about a second factor that was set up or taken away.

use super::Texts;

/// What happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactorChange {
    /// In a session of the person.
    SetUp,
    /// In a session of the person, with a code of it.
    Removed,
    /// By somebody else.
    Reset,
}

/// What such a letter says.
pub(in crate::mail) struct FactorWords {
    pub subject: &'static str,
    pub said: &'static str,
    /// For whoever wanted it.
    pub if_asked: &'static str,
    pub if_not: &'static str,
    /// Why the letter came.
    pub why: &'static str,
}

impl Texts {
    pub(in crate::mail) fn factor_changed(self, change: FactorChange) -> FactorWords {
        match change {
            FactorChange::SetUp => self.factor_set_up(),
            FactorChange::Removed => self.factor_removed(),
            FactorChange::Reset => self.factor_reset(),
        }
    }

    fn factor_set_up(self) -> FactorWords {
        FactorWords {
            subject: self.pick(
                "Je hebt nu een tweede stap bij het inloggen",
                "You now have a second step at signing in",
            ),
            said: self.pick(
                "Op je eigen pagina is een tweede stap bij het inloggen ingesteld. Wie per mail inlogt, moet voortaan \
                 ook een code uit de app geven.",
                "A second step at signing in was set up on your own page. From now on, signing in by e-mail also takes a \
                 code from the app.",
            ),
            if_asked: self.pick(
                "Deed je dat zelf? Bewaar dan je herstelcodes goed.",
                "Did you do this yourself? Then keep your recovery codes in a safe place.",
            ),
            if_not: self.pick(
                "Zo niet, dan kan iemand anders in je mail. Verander het wachtwoord van je mail, en vraag je beheerder \
                 om de tweede stap weg te halen.",
                "If not, somebody else can read your mail. Change the password of your mail, and ask your administrator \
                 to take the second step away.",
            ),
            why: self.always(),
        }
    }

    fn factor_removed(self) -> FactorWords {
        FactorWords {
            subject: self.pick(
                "Je tweede stap bij het inloggen is weggehaald",
                "Your second step at signing in was taken away",
            ),
            said: self.pick(
                "Op je eigen pagina is de tweede stap bij het inloggen weggehaald. Een code per mail is nu weer genoeg.",
                "The second step at signing in was taken away on your own page. A code by e-mail is enough again.",
            ),
            if_asked: self.pick(
                "Deed je dat zelf? Dan hoef je niets te doen.",
                "Did you do this yourself? Then there is nothing to do.",
            ),
            if_not: self.pick(
                "Zo niet, log dan in, log op alle apparaten uit en stel de tweede stap opnieuw in.",
                "If not, sign in, sign out on all devices, and set up the second step again.",
            ),
            why: self.always(),
        }
    }

    fn factor_reset(self) -> FactorWords {
        FactorWords {
            subject: self.pick(
                "Je tweede stap bij het inloggen is weggehaald",
                "Your second step at signing in was taken away",
            ),
            said: self.pick(
                "Een beheerder heeft je tweede stap bij het inloggen weggehaald. Je bent op al je apparaten uitgelogd.",
                "An administrator took away your second step at signing in. You are signed out on all your devices.",
            ),
            if_asked: self.pick(
                "Vroeg je hierom, omdat je de app kwijt was? Log dan in met een code per mail, en stel de tweede stap \
                 opnieuw in op je eigen pagina, bij Waar je bent ingelogd.",
                "Did you ask for this, because you had lost the app? Then sign in with a code by e-mail, and set up the \
                 second step again on your own page, under Where you are signed in.",
            ),
            if_not: self.pick(
                "Zo niet, dan kan wie in je mail kan nu als jij inloggen. Stel de tweede stap dan meteen opnieuw in, en \
                 vraag je beheerder wie dit deed. Bij Wie keek er lees je wanneer het was.",
                "If not, whoever can read your mail can sign in as you now. Set up the second step again right away, and \
                 ask your administrator who did this. Under Who looked you can read when it was.",
            ),
            why: self.always(),
        }
    }

    fn always(self) -> &'static str {
        self.pick(
            "Deze brief komt altijd als je tweede stap wordt ingesteld of weggehaald.",
            "You always get this letter when your second step is set up or taken away.",
        )
    }
}
