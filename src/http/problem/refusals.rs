//! Maps each refusal of a use case to a problem.

use std::convert::Infallible;

use serde_json::{Map, Value, json};

use super::{Problem, Reason, invalid_fields};
use crate::domain::person::details::FieldMistake;
use crate::domain::place::open_days::WeekDay;
use crate::usecases::access::manage_kiosks::KioskRefusal;
use crate::usecases::access::manage_sessions::SessionRefusal;
use crate::usecases::access::second_factor::FactorRefusal;
use crate::usecases::figure::enter_hires::HiresRefusal;
use crate::usecases::house::edit_welcome::InvalidWelcome;
use crate::usecases::house::put_up_vacancy::VacancyRefusal;
use crate::usecases::letter::open_letter::LetterRefusal;
use crate::usecases::person::card::CardRefusal;
use crate::usecases::person::registered::PersonRefusal;
use crate::usecases::place::edit::EditRefusal;
use crate::usecases::place::floor_plan::PlaceRefusal;
use crate::usecases::place::site_settings::SiteRefusal;
use crate::usecases::place::sticker::StickerRefusal;
use crate::usecases::privacy::erase::EraseRefusal;
use crate::usecases::stay::arrive::ArriveRefusal;
use crate::usecases::stay::arrive_at_cafe::CafeRefusal;
use crate::usecases::stay::badge::BadgeRefusal;
use crate::usecases::stay::check_in::CheckInRefusal;
use crate::usecases::stay::check_out::CheckOutRefusal;
use crate::usecases::stay::draws::ExportRefusal;
use crate::usecases::stay::idempotency::OnceRefusal;
use crate::usecases::stay::nobody_here::NobodyHereRefusal;
use crate::usecases::stay::reception::list::ReceptionRefusal;
use crate::usecases::stay::sign_in_guest::GuestRefusal;
use crate::usecases::stay::take_ticket::{CodeRefusal, TicketRefusal};
use crate::usecases::{FileMistake, FileRefusal};

impl From<Infallible> for Problem {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl From<VacancyRefusal> for Problem {
    fn from(refusal: VacancyRefusal) -> Self {
        match refusal {
            VacancyRefusal::Unknown => Reason::UnknownVacancy.into(),
            VacancyRefusal::Enough => Reason::EnoughVacancies.into(),
            VacancyRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<InvalidWelcome> for Problem {
    fn from(InvalidWelcome(why): InvalidWelcome) -> Self {
        Self::new(Reason::BadRequest).detail(why)
    }
}

impl From<HiresRefusal> for Problem {
    fn from(refusal: HiresRefusal) -> Self {
        match refusal {
            HiresRefusal::Closed => Reason::MonthWritten.into(),
            HiresRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<FactorRefusal> for Problem {
    fn from(refusal: FactorRefusal) -> Self {
        match refusal {
            FactorRefusal::Set => Reason::FactorSet.into(),
            FactorRefusal::Missing => Reason::NoFactor.into(),
            FactorRefusal::SignInAgain => Reason::SignInAgain.into(),
        }
    }
}

impl From<CheckInRefusal> for Problem {
    fn from(refusal: CheckInRefusal) -> Self {
        match refusal {
            CheckInRefusal::NoDeskFree { freed_last_hour, cafe_free } => {
                Self::new(Reason::NoDeskFree)
                    .with("freed_last_hour", freed_last_hour)
                    .with("cafe_free", cafe_free)
            }
            CheckInRefusal::Closed { opens, closes, opening } => Self::new(Reason::Closed)
                .with("opens", opens.to_string())
                .with("closes", closes.to_string())
                .with("closed_today", opening.is_closed_all_day())
                .with("next_open_day", opening.next_open_day().map(|day| day.to_string())),
            CheckInRefusal::NotToday { agreed, next_day } => Self::new(Reason::NotToday)
                .with("weekdays", agreed.weekdays().iter().map(WeekDay::as_str).collect::<Vec<_>>())
                .with("from", agreed.from().to_string())
                .with("until", agreed.until().map(|day| day.to_string()))
                .with("next_day", next_day.map(|day| day.to_string())),
            CheckInRefusal::CafeFull => Reason::CafeFull.into(),
            CheckInRefusal::PrivateFull => Reason::PrivateFull.into(),
            CheckInRefusal::UnknownZone => Reason::UnknownZone.into(),
            CheckInRefusal::ZoneNeeded => Reason::ZoneNeeded.into(),
            CheckInRefusal::NotInvited => Reason::NotInvited.into(),
            CheckInRefusal::NoSecondCard => Reason::NoSecondCard.into(),
            CheckInRefusal::Gone => Reason::NotFound.into(),
        }
    }
}

impl From<CardRefusal> for Problem {
    fn from(refusal: CardRefusal) -> Self {
        match refusal {
            CardRefusal::Guest => Reason::OneCard.into(),
            CardRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<ExportRefusal> for Problem {
    fn from(refusal: ExportRefusal) -> Self {
        match refusal {
            ExportRefusal::UnknownSite => Reason::UnknownSite.into(),
            ExportRefusal::UnknownDay | ExportRefusal::NotClosed | ExportRefusal::Forgotten => {
                Reason::NotFound.into()
            }
        }
    }
}

impl From<GuestRefusal> for Problem {
    fn from(refusal: GuestRefusal) -> Self {
        match refusal {
            GuestRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
            GuestRefusal::Ticket(refusal) => refusal.into(),
            GuestRefusal::CheckIn(refusal) => refusal.into(),
        }
    }
}

impl From<ReceptionRefusal> for Problem {
    fn from(refusal: ReceptionRefusal) -> Self {
        match refusal {
            ReceptionRefusal::OtherDay => {
                Self::new(Reason::BadRequest).detail("day: today or tomorrow")
            }
            ReceptionRefusal::UnknownGuest => Reason::UnknownGuest.into(),
            ReceptionRefusal::NotCheckedIn => Reason::NotCheckedIn.into(),
        }
    }
}

impl From<CheckOutRefusal> for Problem {
    fn from(refusal: CheckOutRefusal) -> Self {
        match refusal {
            CheckOutRefusal::NotCheckedIn => Reason::NotCheckedIn.into(),
        }
    }
}

impl<R: Into<Self>> From<BadgeRefusal<R>> for Problem {
    fn from(refusal: BadgeRefusal<R>) -> Self {
        match refusal {
            BadgeRefusal::Unknown => Reason::UnknownBadge.into(),
            BadgeRefusal::OtherDay(day) => {
                Self::new(Reason::UnknownBadge).with("day", day.to_string())
            }
            BadgeRefusal::Holder(refusal) => refusal.into(),
        }
    }
}

impl<R: Into<Self>> From<OnceRefusal<R>> for Problem {
    fn from(refusal: OnceRefusal<R>) -> Self {
        match refusal {
            OnceRefusal::KeyReused => Reason::KeyReused.into(),
            OnceRefusal::Request(refusal) => refusal.into(),
        }
    }
}

impl From<CodeRefusal> for Problem {
    fn from(refusal: CodeRefusal) -> Self {
        match refusal {
            CodeRefusal::Unknown => Reason::UnknownCode.into(),
            CodeRefusal::Expired | CodeRefusal::UsedUp => Reason::CodeExpired.into(),
        }
    }
}

impl From<TicketRefusal> for Problem {
    fn from(refusal: TicketRefusal) -> Self {
        match refusal {
            TicketRefusal::None => Reason::NoTicket.into(),
            TicketRefusal::Expired => Reason::TicketExpired.into(),
        }
    }
}

impl From<ArriveRefusal> for Problem {
    fn from(refusal: ArriveRefusal) -> Self {
        match refusal {
            ArriveRefusal::Ticket(refusal) => refusal.into(),
            ArriveRefusal::CafeOnly => Reason::CafeOnly.into(),
            ArriveRefusal::CheckIn(refusal) => refusal.into(),
        }
    }
}

impl From<PlaceRefusal> for Problem {
    fn from(refusal: PlaceRefusal) -> Self {
        match refusal {
            PlaceRefusal::UnknownSite => Reason::UnknownSite.into(),
            PlaceRefusal::UnknownFloor => Reason::UnknownFloor.into(),
            PlaceRefusal::UnknownDesk => Reason::UnknownDesk.into(),
            PlaceRefusal::NoDrawing => Reason::NotFound.into(),
        }
    }
}

impl From<KioskRefusal> for Problem {
    fn from(refusal: KioskRefusal) -> Self {
        match refusal {
            KioskRefusal::UnknownSite(_) => Reason::UnknownSite.into(),
            KioskRefusal::UnknownKiosk(_) => Reason::UnknownKiosk.into(),
        }
    }
}

impl From<EditRefusal> for Problem {
    fn from(refusal: EditRefusal) -> Self {
        match refusal {
            EditRefusal::UnknownSite => Reason::UnknownSite.into(),
            EditRefusal::UnknownPlace => Reason::UnknownPlace.into(),
            EditRefusal::NameTaken(name) => Self::new(Reason::NameTaken)
                .detail(format!("another place of the site is called \"{name}\"")),
            EditRefusal::InUse => Reason::PlaceInUse.into(),
            EditRefusal::Occupied { until, .. } => Self::new(Reason::PlaceInUse)
                .detail(format!("somebody is there: in use until {until}"))
                .with("until", until.to_string()),
            EditRefusal::TooLateToday(why) => {
                Self::new(Reason::TooLateToday).detail(format!("closes: {why}"))
            }
            EditRefusal::DayIsPast(day) => {
                Self::new(Reason::DayIsPast).with("day", day.to_string())
            }
            EditRefusal::Invalid(why) => Self::new(Reason::BadRequest).detail(why),
        }
    }
}

impl From<PersonRefusal> for Problem {
    fn from(refusal: PersonRefusal) -> Self {
        match refusal {
            PersonRefusal::Unknown => Reason::UnknownPerson.into(),
            PersonRefusal::BadgeTaken => Reason::BadgeTaken.into(),
            PersonRefusal::Oneself => Reason::Oneself.into(),
            PersonRefusal::EmailTaken => Reason::EmailTaken.into(),
            PersonRefusal::EmailInUse => Reason::EmailInUse.into(),
            PersonRefusal::EmailFixed => Reason::EmailFixed.into(),
            PersonRefusal::HasRole => Reason::HasRole.into(),
            PersonRefusal::LinkInName => invalid_fields(vec![("name", FieldMistake::Link)]),
            PersonRefusal::NotActive => Reason::NotActive.into(),
            PersonRefusal::WasErased => Reason::WasErased.into(),
            PersonRefusal::UnknownOrganisation => Reason::UnknownOrganisation.into(),
            PersonRefusal::UnknownSite => Reason::UnknownSite.into(),
            PersonRefusal::NoAdmin => Reason::Forbidden.into(),
        }
    }
}

impl From<EraseRefusal> for Problem {
    fn from(refusal: EraseRefusal) -> Self {
        match refusal {
            EraseRefusal::OtherAddress => {
                Self::new(Reason::BadRequest).detail("confirm with your own address")
            }
            EraseRefusal::Unknown(_) => Reason::UnknownPerson.into(),
        }
    }
}

impl From<SessionRefusal> for Problem {
    fn from(refusal: SessionRefusal) -> Self {
        match refusal {
            SessionRefusal::Unknown => Reason::UnknownSession.into(),
        }
    }
}

impl From<SiteRefusal> for Problem {
    fn from(refusal: SiteRefusal) -> Self {
        match refusal {
            SiteRefusal::UnknownSite(_) => Reason::UnknownSite.into(),
            SiteRefusal::NameTaken(name) => Self::new(Reason::SiteNameTaken)
                .detail(format!("there is a site \"{name}\" already")),
            SiteRefusal::InUse => Reason::SiteInUse.into(),
            SiteRefusal::DoesNotFit(why) => Self::new(Reason::BadRequest).detail(why.join("; ")),
        }
    }
}

impl From<FileRefusal> for Problem {
    fn from(refusal: FileRefusal) -> Self {
        let FileRefusal { mistakes, more } = refusal;
        let count = mistakes.len() + more;
        let mistakes: Vec<Value> = (mistakes.into_iter())
            .map(|FileMistake { line, column, message, code, values }| {
                let values: Map<String, Value> =
                    values.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
                json!({ "line": line, "column": column, "message": message, "code": code, "values": values })
            })
            .collect();
        Self::new(Reason::InvalidFile)
            .detail(format!("{count} mistakes; nothing was imported"))
            .with("errors", mistakes)
    }
}

impl From<LetterRefusal> for Problem {
    fn from(refusal: LetterRefusal) -> Self {
        match refusal {
            LetterRefusal::UnknownLetter => Reason::UnknownLetter.into(),
            LetterRefusal::UnknownItem => Reason::UnknownItem.into(),
            LetterRefusal::TooLate => Reason::TooLate.into(),
            LetterRefusal::WrongDay => {
                Self::new(Reason::BadRequest).detail("due: from today to a year from now")
            }
        }
    }
}

impl From<StickerRefusal> for Problem {
    fn from(refusal: StickerRefusal) -> Self {
        let wrong = |detail: &str| Self::new(Reason::BadRequest).detail(detail);
        match refusal {
            StickerRefusal::Unknown => Reason::UnknownSticker.into(),
            StickerRefusal::NotOfACafe => wrong("This is the sticker of a desk, not of a café"),
            StickerRefusal::NotOfADesk => wrong("This is the sticker of a café, not of a desk"),
        }
    }
}

impl From<NobodyHereRefusal> for Problem {
    fn from(refusal: NobodyHereRefusal) -> Self {
        match refusal {
            NobodyHereRefusal::Sticker(refusal) => refusal.into(),
            NobodyHereRefusal::OwnDesk => Reason::OwnDesk.into(),
            NobodyHereRefusal::TooMany { retry_after } => {
                Self::new(Reason::TooManyReports).retry_after(retry_after)
            }
        }
    }
}

impl From<CafeRefusal> for Problem {
    fn from(refusal: CafeRefusal) -> Self {
        match refusal {
            CafeRefusal::Sticker(refusal) => refusal.into(),
            CafeRefusal::Arrive(refusal) => refusal.into(),
        }
    }
}
