//! Words of the letters about stories.

use super::Texts;
use crate::domain::story::talk::ReaderAnswer;

impl Texts {
    pub(in crate::mail) fn story_message_why(self, from: &str, answer: ReaderAnswer) -> String {
        match answer {
            ReaderAnswer::CanHelp => self.pick(
                format!("{from} las een verhaal van jou en wil ermee helpen."),
                format!("{from} read a story of yours and would like to help with it."),
            ),
            ReaderAnswer::HearMore => self.pick(
                format!("{from} las een verhaal van jou en hoort er graag meer over."),
                format!("{from} read a story of yours and would like to hear more."),
            ),
        }
    }

    pub(in crate::mail) fn story_message_answer(self, from: &str, unnamed: bool) -> Vec<String> {
        let answer = self.pick(
            format!("Antwoord je op deze brief, dan gaat dat naar {from}, die zo je naam en adres ziet."),
            format!("If you reply to this letter, it goes to {from}, who then sees your name and address."),
        );
        let unnamed_answer = self.pick(
            format!(
                "Je vertelde dit zonder naam. {from} weet niet wie je bent, en wij vertellen het niet. Antwoord je \
                 op deze brief, dan gaat dat naar {from}, die zo je naam en adres ziet: dat kies je zelf."
            ),
            format!(
                "You told this without your name. {from} does not know who you are, and we do not tell. If you reply \
                 to this letter, it goes to {from}, who then sees your name and address: that is up to you."
            ),
        );
        let silence = self.pick(
            "Antwoord je niet, dan hoort niemand iets. Wij bewaren niet wat er in deze brief staat.",
            "If you do not reply, nobody is told anything. We do not keep what this letter says.",
        );
        vec![if unnamed { unnamed_answer } else { answer }, silence.to_owned()]
    }

    pub(in crate::mail) fn story_message_write(self, from: &str) -> String {
        self.pick(format!("Schrijf {from}"), format!("Write to {from}"))
    }

    pub(in crate::mail) fn story_message_podium(self) -> &'static str {
        self.pick("Alle verhalen", "All stories")
    }

    pub(in crate::mail) fn story_message_refuse(self) -> &'static str {
        self.pick("Geen berichten meer over dit verhaal", "No more messages about this story")
    }

    pub(in crate::mail) fn nomination_subject(self, by: Option<&str>) -> String {
        match by {
            Some(by) => self.pick(
                format!("{by} denkt dat jij een verhaal hebt"),
                format!("{by} thinks you have a story"),
            ),
            None => self
                .pick("Iemand denkt dat jij een verhaal hebt", "Somebody thinks you have a story")
                .to_owned(),
        }
    }

    pub(in crate::mail) fn nomination_why(self, who: Option<&str>) -> String {
        let (nl, en) = (who.unwrap_or("Iemand die je kent"), who.unwrap_or("Somebody you know"));
        self.pick(
            format!(
                "{nl} denkt dat jij iets te vertellen hebt: iets waar je tegenaan liep, een nieuwe aanpak, of een \
                 omweg waardoor het toch lukte."
            ),
            format!(
                "{en} thinks you have something to tell: something you ran into, a new approach, or a detour that \
                 made it work after all."
            ),
        )
    }

    pub(in crate::mail) fn nomination_tell(self) -> &'static str {
        self.pick("Vertel je verhaal", "Tell your story")
    }

    pub(in crate::mail) fn nomination_read(self) -> &'static str {
        self.pick("Lees verhalen van anderen", "Read other people’s stories")
    }

    pub(in crate::mail) fn nomination_notes(self, by: Option<&str>) -> Vec<String> {
        let how = self.pick(
            "Een paar regels is genoeg. De redactie leest mee, en je kunt het ook zonder je naam vertellen.",
            "A few lines will do. The editors read it first, and you can tell it without your name.",
        );
        let silence = match by {
            Some(by) => self.pick(
                format!("Doe je er niets mee, dan hoort {by} dat niet."),
                format!("If you do nothing with it, {by} is not told."),
            ),
            None => self
                .pick(
                    "Wie het was, vertellen we niet; dat bewaren we ook niet. Doe je er niets mee, dan hoort niemand dat.",
                    "We do not tell who it was, nor do we keep it. If you do nothing with it, nobody is told.",
                )
                .to_owned(),
        };
        let once = self.pick(
            "Zo’n brief krijg je hoogstens één keer in drie maanden.",
            "You get such a letter at most once in three months.",
        );
        vec![how.to_owned(), silence, once.to_owned()]
    }

    pub(in crate::mail) fn nomination_refuse(self) -> &'static str {
        self.pick("Geen brieven meer zoals deze", "No more letters like this one")
    }
}
