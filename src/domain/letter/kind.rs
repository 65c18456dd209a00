use chrono::TimeDelta;
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LetterKind {
    Digest,
    SignIn,
    Consent,
    /// The question whether somebody is still at their desk.
    StillHere,
    /// Tells admins about a new kiosk that reads badges.
    KioskAdded,
    /// A coffee is planned, moved or called off.
    CoffeeInvitation,
    /// Somebody proposes moments for a coffee.
    CoffeeProposal,
    /// Somebody writes to the reader.
    Message,
    /// Reminds its reader of what they mean to do, as they agreed.
    Nudge,
    /// A contact asks the reader for an introduction.
    IntroductionRequest,
    /// A contact would introduce somebody to the reader.
    IntroductionOffer,
    /// An introduction came about.
    Introduction,
    /// The second factor of its reader was set up or taken away.
    FactorChanged,
    /// A host expects the reader on a day.
    GuestInvitation,
    /// That invitation is off.
    GuestCalledOff,
    /// A guest of the reader is there.
    GuestArrived,
    /// Somebody invites the reader to a group.
    GroupInvitation,
    /// A gathering to which the reader means to come is at another time or place.
    GatheringMoved,
    /// It is off.
    GatheringOff,
    /// A reader writes to the teller of a story.
    StoryMessage,
    /// Somebody thinks that the reader has a story.
    StoryNomination,
}

/// A series of letters that its reader can end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Series {
    Digest,
    CoffeeProposals,
    Messages,
    Nudges,
    Introductions,
    /// To an address, whoever it belongs to.
    Invitations,
    GuestArrivals,
    /// Invitations to groups.
    Groups,
    /// Of readers, about one story.
    StoryMessages,
    /// That somebody thinks one has a story.
    Nominations,
}

impl Series {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Digest => "digest",
            Self::CoffeeProposals => "coffee-proposals",
            Self::Messages => "messages",
            Self::Nudges => "nudges",
            Self::Introductions => "introductions",
            Self::Invitations => "invitations",
            Self::GuestArrivals => "guest-arrivals",
            Self::Groups => "groups",
            Self::StoryMessages => "story-messages",
            Self::Nominations => "nominations",
        }
    }
}

struct Rules {
    name: &'static str,
    patience: TimeDelta,
    kept: TimeDelta,
    series: Option<Series>,
    urgency: i64,
}

impl Rules {
    /// Of letters that tell something once, at any time within a few days.
    const fn news(name: &'static str, series: Option<Series>, urgency: i64) -> Self {
        let (patience, kept) = (TimeDelta::days(5), TimeDelta::days(28));
        Self { name, patience, kept, series, urgency }
    }
}

impl LetterKind {
    pub const ALL: [Self; 21] = [
        Self::Digest,
        Self::SignIn,
        Self::Consent,
        Self::StillHere,
        Self::GuestArrived,
        Self::KioskAdded,
        Self::CoffeeInvitation,
        Self::CoffeeProposal,
        Self::Message,
        Self::Nudge,
        Self::IntroductionRequest,
        Self::IntroductionOffer,
        Self::Introduction,
        Self::FactorChanged,
        Self::GuestInvitation,
        Self::GuestCalledOff,
        Self::GroupInvitation,
        Self::GatheringMoved,
        Self::GatheringOff,
        Self::StoryMessage,
        Self::StoryNomination,
    ];

    const fn rules(self) -> Rules {
        use Series::{
            CoffeeProposals, Digest, Groups, GuestArrivals, Introductions, Invitations, Messages,
            Nominations, Nudges, StoryMessages,
        };
        let kept_a_year = TimeDelta::days(365);
        match self {
            Self::Digest => Rules { kept: kept_a_year, ..Rules::news("digest", Some(Digest), 2) },
            // As long as the code is valid.
            Self::SignIn => {
                Rules { patience: TimeDelta::minutes(10), ..Rules::news("sign-in", None, 0) }
            }
            Self::Consent => Rules { kept: kept_a_year, ..Rules::news("consent", None, 2) },
            // As long as an answer helps.
            Self::StillHere => {
                Rules { patience: TimeDelta::minutes(15), ..Rules::news("still-here", None, 1) }
            }
            Self::KioskAdded => Rules::news("kiosk-added", None, 1),
            Self::CoffeeInvitation => Rules::news("coffee-invitation", None, 1),
            Self::CoffeeProposal => Rules::news("coffee-proposal", Some(CoffeeProposals), 2),
            // As long as it counts as unanswered.
            Self::Message => {
                Rules { kept: TimeDelta::weeks(12), ..Rules::news("message", Some(Messages), 2) }
            }
            // Until the next of a quarter.
            Self::Nudge => {
                Rules { kept: TimeDelta::weeks(14), ..Rules::news("nudge", Some(Nudges), 2) }
            }
            Self::IntroductionRequest => {
                Rules::news("introduction-request", Some(Introductions), 2)
            }
            Self::IntroductionOffer => Rules::news("introduction-offer", Some(Introductions), 2),
            Self::Introduction => Rules::news("introduction", None, 1),
            Self::FactorChanged => Rules::news("factor-reset", None, 1),
            // Until whoever comes on the last day of which a host can think is forgotten.
            Self::GuestInvitation => Rules {
                kept: TimeDelta::weeks(10),
                ..Rules::news("guest-invitation", Some(Invitations), 2)
            },
            Self::GuestCalledOff => Rules::news("guest-called-off", Some(Invitations), 1),
            Self::GroupInvitation => Rules::news("group-invitation", Some(Groups), 2),
            Self::GatheringMoved => Rules::news("gathering-moved", None, 1),
            Self::GatheringOff => Rules::news("gathering-off", None, 1),
            Self::StoryMessage => Rules::news("story-message", Some(StoryMessages), 2),
            Self::StoryNomination => Rules::news("story-nomination", Some(Nominations), 2),
            // As long as somebody may stand at the entrance.
            Self::GuestArrived => {
                let patience = TimeDelta::hours(1);
                Rules { patience, ..Rules::news("guest-arrived", Some(GuestArrivals), 1) }
            }
        }
    }

    pub const fn as_str(self) -> &'static str {
        self.rules().name
    }

    /// How long such a letter is worth sending after it was queued.
    pub const fn patience(self) -> TimeDelta {
        self.rules().patience
    }

    /// How long the record of such a letter is kept. Its text is deleted when it is sent; its links work for this
    /// long.
    pub const fn kept(self) -> TimeDelta {
        self.rules().kept
    }

    /// Lower numbers are sent first, since somebody is waiting for them.
    pub const fn urgency(self) -> i64 {
        self.rules().urgency
    }

    /// The series that the letter's unsubscribe link ends; `None` if such letters cannot be refused.
    pub const fn series(self) -> Option<Series> {
        self.rules().series
    }
}

impl std::fmt::Display for LetterKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::str::FromStr for LetterKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.ok_or_else(|| format!("\"{text}\" is no kind of letter"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_read_by_its_name_and_an_unknown_one_is_named() {
        for kind in LetterKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
        }
        assert_eq!("fax".parse::<LetterKind>(), Err("\"fax\" is no kind of letter".to_owned()));
        assert!("Digest".parse::<LetterKind>().is_err());
    }

    #[test]
    fn a_letter_that_is_soon_too_late_leaves_before_one_that_is_not() {
        let mut kinds = LetterKind::ALL;
        kinds.sort_by_key(|kind| kind.urgency());
        assert!(kinds.is_sorted_by_key(|kind| kind.patience()));
    }

    #[test]
    fn no_letter_is_forgotten_while_it_is_tried() {
        for kind in LetterKind::ALL {
            assert!(kind.patience() < kind.kept(), "{kind}");
        }
    }
}
