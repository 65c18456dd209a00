//! What each refusal of a use case is on the wire.

use std::convert::Infallible;

use super::problem::{Code, Problem};
use crate::usecases::answer::AnswerRefusal;
use crate::usecases::arrive::ArriveRefusal;
use crate::usecases::badge::BadgeRefusal;
use crate::usecases::check_in::CheckInRefusal;
use crate::usecases::check_out::CheckOutRefusal;
use crate::usecases::floor_plan::PlaceRefusal;
use crate::usecases::letter_page::LetterRefusal;
use crate::usecases::once::OnceRefusal;
use crate::usecases::take_ticket::{CodeRefusal, TicketRefusal};
use crate::usecases::week_digests::WeekRefusal;

impl From<Infallible> for Problem {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl From<CheckInRefusal> for Problem {
    fn from(refusal: CheckInRefusal) -> Self {
        match refusal {
            CheckInRefusal::NoDeskFree { freed_last_hour, cafe_free } => {
                Self::new(Code::NoDeskFree)
                    .with("freed_last_hour", freed_last_hour)
                    .with("cafe_free", cafe_free)
            }
            CheckInRefusal::Closed { opens, closes } => Self::new(Code::Closed)
                .with("opens", opens.to_string())
                .with("closes", closes.to_string()),
            CheckInRefusal::CafeFull => Code::CafeFull.into(),
            CheckInRefusal::PrivateFull => Code::PrivateFull.into(),
            CheckInRefusal::UnknownZone => Code::UnknownZone.into(),
            CheckInRefusal::ZoneNeeded => Code::ZoneNeeded.into(),
            CheckInRefusal::Gone => Code::NotFound.into(),
        }
    }
}

impl From<CheckOutRefusal> for Problem {
    fn from(refusal: CheckOutRefusal) -> Self {
        match refusal {
            CheckOutRefusal::NotCheckedIn => Code::NotCheckedIn.into(),
        }
    }
}

impl<R: Into<Self>> From<BadgeRefusal<R>> for Problem {
    fn from(refusal: BadgeRefusal<R>) -> Self {
        match refusal {
            BadgeRefusal::Unknown => Code::UnknownBadge.into(),
            BadgeRefusal::Holder(refusal) => refusal.into(),
        }
    }
}

impl<R: Into<Self>> From<OnceRefusal<R>> for Problem {
    fn from(refusal: OnceRefusal<R>) -> Self {
        match refusal {
            OnceRefusal::KeyReused => Code::KeyReused.into(),
            OnceRefusal::Request(refusal) => refusal.into(),
        }
    }
}

impl From<CodeRefusal> for Problem {
    fn from(refusal: CodeRefusal) -> Self {
        match refusal {
            CodeRefusal::Unknown => Code::UnknownCode.into(),
            CodeRefusal::Expired => Code::CodeExpired.into(),
        }
    }
}

impl From<TicketRefusal> for Problem {
    fn from(refusal: TicketRefusal) -> Self {
        match refusal {
            TicketRefusal::None => Code::NoTicket.into(),
            TicketRefusal::Expired => Code::TicketExpired.into(),
        }
    }
}

impl From<ArriveRefusal> for Problem {
    fn from(refusal: ArriveRefusal) -> Self {
        match refusal {
            ArriveRefusal::Ticket(refusal) => refusal.into(),
            ArriveRefusal::CheckIn(refusal) => refusal.into(),
        }
    }
}

impl From<AnswerRefusal> for Problem {
    fn from(refusal: AnswerRefusal) -> Self {
        match refusal {
            AnswerRefusal::NeverMet => Code::UnknownPerson.into(),
        }
    }
}

impl From<PlaceRefusal> for Problem {
    fn from(refusal: PlaceRefusal) -> Self {
        match refusal {
            PlaceRefusal::UnknownSite => Code::UnknownSite.into(),
            PlaceRefusal::UnknownFloor => Code::UnknownFloor.into(),
            PlaceRefusal::UnknownDesk => Code::UnknownDesk.into(),
        }
    }
}

impl From<LetterRefusal> for Problem {
    fn from(refusal: LetterRefusal) -> Self {
        match refusal {
            LetterRefusal::UnknownLetter => Code::UnknownLetter.into(),
            LetterRefusal::UnknownItem => Code::UnknownItem.into(),
        }
    }
}

impl From<WeekRefusal> for Problem {
    fn from(refusal: WeekRefusal) -> Self {
        match refusal {
            WeekRefusal::Folded => Code::WeekFolded.into(),
        }
    }
}
