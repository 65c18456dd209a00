//! Maps each refusal of what follows an encounter to a problem.

use super::{Problem, Reason};
use crate::usecases::connect::answer::AnswerRefusal;
use crate::usecases::connect::conscience::ConscienceRefusal;
use crate::usecases::connect::contacts::ContactRefusal;
use crate::usecases::connect::group::refusal::GroupRefusal;
use crate::usecases::connect::guest::refusal::InvitationRefusal;
use crate::usecases::connect::introduction::refusal::IntroductionRefusal;
use crate::usecases::connect::offers::OfferRefusal;
use crate::usecases::connect::own_names::OwnNameRefusal;
use crate::usecases::connect::refusal::FollowUpRefusal;
use crate::usecases::connect::weeks::WeekRefusal;
use crate::usecases::gathering::refusal::GatheringRefusal;
use crate::usecases::letter::choose_by_letter::ChoiceRefusal;
use crate::usecases::letter::group_by_letter::GroupLetterRefusal;
use crate::usecases::letter::introduce_by_letter::IntroduceRefusal;
use crate::usecases::story::refusal::StoryRefusal;

impl From<AnswerRefusal> for Problem {
    fn from(refusal: AnswerRefusal) -> Self {
        match refusal {
            AnswerRefusal::NeverMet => Reason::UnknownPerson.into(),
        }
    }
}

impl From<IntroductionRefusal> for Problem {
    fn from(refusal: IntroductionRefusal) -> Self {
        match refusal {
            IntroductionRefusal::UnknownPerson => Reason::UnknownPerson.into(),
            IntroductionRefusal::Unknown => Reason::UnknownIntroduction.into(),
            IntroductionRefusal::Enough => Reason::EnoughIntroductions.into(),
            IntroductionRefusal::PassedOn => Reason::PassedOn.into(),
            IntroductionRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<IntroduceRefusal> for Problem {
    fn from(refusal: IntroduceRefusal) -> Self {
        match refusal {
            IntroduceRefusal::Letter(refusal) => refusal.into(),
            IntroduceRefusal::Introduction(refusal) => refusal.into(),
        }
    }
}

impl From<GatheringRefusal> for Problem {
    fn from(refusal: GatheringRefusal) -> Self {
        match refusal {
            GatheringRefusal::Unknown => Reason::UnknownGathering.into(),
            GatheringRefusal::UnknownSite => Reason::UnknownSite.into(),
            GatheringRefusal::UnknownZone => Reason::UnknownZone.into(),
            GatheringRefusal::UnknownGroup => Reason::UnknownGroup.into(),
            GatheringRefusal::Begun => Reason::GatheringBegun.into(),
            GatheringRefusal::Over => Reason::GatheringOver.into(),
            GatheringRefusal::NotBegun => Reason::GatheringNotBegun.into(),
            GatheringRefusal::NotThere => Reason::NotThere.into(),
            GatheringRefusal::CodeExpired => Reason::CodeExpired.into(),
            GatheringRefusal::UnknownCode => Reason::UnknownCode.into(),
            GatheringRefusal::NotAttending => Reason::NotAttending.into(),
            GatheringRefusal::UnknownFollowUp => Reason::UnknownFollowUp.into(),
            GatheringRefusal::EnoughChanges => Reason::EnoughChanges.into(),
            GatheringRefusal::DrawnAlready => Reason::DrawnAlready.into(),
            GatheringRefusal::UnknownStory => Reason::UnknownStory.into(),
            GatheringRefusal::NoHand => Reason::NoHand.into(),
            GatheringRefusal::EnoughSpeakers => Reason::EnoughSpeakers.into(),
            GatheringRefusal::Enough => Reason::EnoughGatherings.into(),
            GatheringRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<StoryRefusal> for Problem {
    fn from(refusal: StoryRefusal) -> Self {
        match refusal {
            StoryRefusal::Unknown => Reason::UnknownStory.into(),
            StoryRefusal::UnknownPart => Reason::UnknownStoryPart.into(),
            StoryRefusal::NotYours => Reason::NotYourStory.into(),
            StoryRefusal::Guest => Reason::NoStories.into(),
            StoryRefusal::Draft => Reason::StoryDraft.into(),
            StoryRefusal::Published => Reason::StoryPublished.into(),
            StoryRefusal::NoStep => Reason::NoStep.into(),
            StoryRefusal::Changed => Reason::StoryChanged.into(),
            StoryRefusal::EnoughDrafts => Reason::EnoughDrafts.into(),
            StoryRefusal::Enough(part) => {
                Self::new(Reason::EnoughOfStory).with("limit", part.as_str())
            }
            StoryRefusal::Written => Reason::StoryWritten.into(),
            StoryRefusal::EnoughMessages => Reason::EnoughMessages.into(),
            StoryRefusal::EnoughNominations => Reason::EnoughNominations.into(),
            StoryRefusal::BadPicture(why) => Self::new(Reason::BadPicture).detail(why.to_string()),
            StoryRefusal::BadRecording => Reason::BadRecording.into(),
            StoryRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<GroupRefusal> for Problem {
    fn from(refusal: GroupRefusal) -> Self {
        match refusal {
            GroupRefusal::NotForYou => Reason::NoGroups.into(),
            GroupRefusal::Unknown => Reason::UnknownGroup.into(),
            GroupRefusal::UnknownOffer => Reason::UnknownOffer.into(),
            GroupRefusal::FounderOnly => Reason::FounderOnly.into(),
            GroupRefusal::Full => Reason::GroupFull.into(),
            GroupRefusal::Enough(limit) => {
                Self::new(Reason::EnoughGroups).with("limit", limit.as_str())
            }
            GroupRefusal::EnoughInvitations(limit) => {
                Self::new(Reason::EnoughGroupInvitations).with("limit", limit.as_str())
            }
            GroupRefusal::EnoughOffers => Reason::EnoughOffers.into(),
            GroupRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<GroupLetterRefusal> for Problem {
    fn from(refusal: GroupLetterRefusal) -> Self {
        match refusal {
            GroupLetterRefusal::Letter(refusal) => refusal.into(),
            GroupLetterRefusal::Group(refusal) => refusal.into(),
        }
    }
}

impl From<OfferRefusal> for Problem {
    fn from(refusal: OfferRefusal) -> Self {
        match refusal {
            OfferRefusal::Unknown => Reason::UnknownOffer.into(),
            OfferRefusal::Enough => Reason::EnoughOffers.into(),
            OfferRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<InvitationRefusal> for Problem {
    fn from(refusal: InvitationRefusal) -> Self {
        match refusal {
            InvitationRefusal::Unknown => Reason::UnknownInvitation.into(),
            InvitationRefusal::UnknownSite => Reason::UnknownSite.into(),
            InvitationRefusal::Guest => Reason::OnlyHosts.into(),
            InvitationRefusal::Enough(limit) => {
                Self::new(Reason::EnoughInvitations).with("limit", limit.as_str())
            }
            InvitationRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<ContactRefusal> for Problem {
    fn from(refusal: ContactRefusal) -> Self {
        match refusal {
            ContactRefusal::Unknown => Reason::UnknownPerson.into(),
            ContactRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<FollowUpRefusal> for Problem {
    fn from(refusal: FollowUpRefusal) -> Self {
        match refusal {
            FollowUpRefusal::UnknownPerson => Reason::UnknownPerson.into(),
            FollowUpRefusal::UnknownOwnName => Reason::UnknownOwnName.into(),
            FollowUpRefusal::Unknown => Reason::UnknownFollowUp.into(),
            FollowUpRefusal::UnknownCoffee => Reason::UnknownCoffee.into(),
            FollowUpRefusal::CoffeeUnderWay => Reason::CoffeeUnderWay.into(),
            FollowUpRefusal::CoffeePlanned => Reason::CoffeePlanned.into(),
            FollowUpRefusal::EnoughMoves => Reason::EnoughMoves.into(),
            FollowUpRefusal::EnoughApproaches => Reason::EnoughMessages.into(),
            FollowUpRefusal::Unanswered => Reason::MessageUnanswered.into(),
            FollowUpRefusal::Enough => Reason::EnoughFollowUps.into(),
            FollowUpRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<ChoiceRefusal> for Problem {
    fn from(refusal: ChoiceRefusal) -> Self {
        match refusal {
            ChoiceRefusal::Letter(refusal) => refusal.into(),
            ChoiceRefusal::Coffee(refusal) => refusal.into(),
        }
    }
}

impl From<OwnNameRefusal> for Problem {
    fn from(refusal: OwnNameRefusal) -> Self {
        match refusal {
            OwnNameRefusal::Unknown => Reason::UnknownOwnName.into(),
            OwnNameRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
            OwnNameRefusal::Enough => Reason::EnoughOwnNames.into(),
        }
    }
}

impl From<ConscienceRefusal> for Problem {
    fn from(ConscienceRefusal::Invalid(why): ConscienceRefusal) -> Self {
        Self::new(Reason::BadRequest).detail(why)
    }
}

impl From<WeekRefusal> for Problem {
    fn from(refusal: WeekRefusal) -> Self {
        match refusal {
            WeekRefusal::Folded => Reason::WeekFolded.into(),
        }
    }
}
