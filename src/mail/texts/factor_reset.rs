//! Words of the letter about a second factor that was taken away.

use super::Texts;

impl Texts {
    pub(in crate::mail) fn factor_subject(self) -> &'static str {
        self.pick(
            "Je tweede stap bij het inloggen is weggehaald",
            "Your second step at signing in was taken away",
        )
    }

    pub(in crate::mail) fn factor_reset(self) -> &'static str {
        self.pick(
            "Een beheerder heeft je tweede stap bij het inloggen weggehaald. Je bent op al je apparaten uitgelogd.",
            "An administrator took away your second step at signing in. You are signed out on all your devices.",
        )
    }

    pub(in crate::mail) fn factor_asked(self) -> &'static str {
        self.pick(
            "Vroeg je hierom, omdat je de app kwijt was? Log dan in met een code per mail, en stel de tweede stap \
             opnieuw in op je eigen pagina, bij Waar je bent ingelogd.",
            "Did you ask for this, because you had lost the app? Then sign in with a code by e-mail, and set up the \
             second step again on your own page, under Where you are signed in.",
        )
    }

    pub(in crate::mail) fn factor_not_asked(self) -> &'static str {
        self.pick(
            "Zo niet, dan kan wie in je mail kan nu als jij inloggen. Stel de tweede stap dan meteen opnieuw in, en \
             vraag je beheerder wie dit deed. Bij Wie keek er lees je wanneer het was.",
            "If not, whoever can read your mail can sign in as you now. Set up the second step again right away, and \
             ask your administrator who did this. Under Who looked you can read when it was.",
        )
    }

    pub(in crate::mail) fn factor_why(self) -> &'static str {
        self.pick(
            "Deze brief komt altijd als iemand anders je tweede stap weghaalt.",
            "You always get this letter when somebody else takes your second step away.",
        )
    }
}
