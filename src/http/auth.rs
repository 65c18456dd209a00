//! Decides who may call, before a handler or the request body is looked at.

use std::future::{Ready, ready};

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::AUTHORIZATION;
use actix_web::middleware::Next;
use actix_web::{FromRequest, HttpMessage, HttpRequest, ResponseError, web};

use super::AppState;
use super::asked_as::asks_as_person;
use super::client::{client_of, is_of_this_machine};
use super::cookies::TokenCookie;
use super::known_browser::KnownBrowser;
use super::limits::is_counted;
use super::origin::is_cross_site;
use super::problem::{Problem, Reason};
use crate::domain::identity::PersonId;
use crate::domain::person::coordinator::Coordinator;
use crate::domain::person::reception::Reception;
use crate::domain::person::role::{Role, RoleHolder};
use crate::store::access::kiosks::Kiosk;
use crate::usecases::access::admit::{
    Admission, Caller, CallerKind, Limited, Tokens, admit, note_seen,
};
use crate::usecases::gathering::announcer::Announcer;
use crate::usecases::gathering::view::Reader;
use crate::usecases::story::reader::StoryReader;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Public,
    /// Whoever holds the signed link in the path.
    Letter,
    /// A kiosk at an entrance.
    Kiosk,
    /// A kiosk on the wall of a café.
    Wall,
    Person,
    /// A person, also one whose organisation requires a second factor that they have not given.
    SettingUp,
    /// A person; and such a one where a kiosk's code was scanned just now: nobody waits for a desk.
    Arriving,
    /// Facility managers: the role facility or admin.
    Facility,
    Admin,
    /// Whoever keeps the people of one organisation. Nobody else: what an admin may do is done in the admin's own name.
    Coordinator,
    /// Whoever receives guests. Nobody else, as of a coordinator.
    Reception,
    /// Whoever announces gatherings: with a token for that, or as an admin.
    Host,
    /// A person; and whoever announces gatherings.
    PersonOrHost,
    /// A person; and whoever edits stories with a token.
    PersonOrEditor,
    /// A person; whoever edits stories, and whoever chooses them for a story circle.
    StoryReader,
    /// Whoever is signed in, as a person or in a role.
    SignedIn,
    /// A guest without an invitation, with the phone by which they signed in.
    Guest,
    /// Whoever has one of the screens of the building open: facility managers, admins, coordinators, receptions and
    /// whoever announces gatherings or edits stories.
    OnScreens,
    /// A program on this machine, such as a metrics collector; from elsewhere the role admin.
    Machine,
    /// Anybody who is authenticated in any way, or has a ticket.
    Known,
    /// Anybody, in a demo only.
    Demo,
}

impl Who {
    /// The same for a page that asks as the person who is signed in: some of those who would be admitted, and nobody else.
    const fn as_person(self) -> Self {
        match self {
            Self::PersonOrHost => Self::Person,
            other => other,
        }
    }

    /// The callers that are admitted, those first as whom somebody is admitted who could be several; an empty list means
    /// everybody.
    pub const fn callers(self) -> &'static [CallerKind] {
        const FACILITY: CallerKind = CallerKind::InRole(Role::Facility);
        const ADMIN: CallerKind = CallerKind::InRole(Role::Admin);
        match self {
            Self::Public | Self::Letter | Self::Demo => &[],
            Self::Kiosk => &[CallerKind::Kiosk],
            Self::Wall => &[CallerKind::Wall],
            Self::Person => &[CallerKind::Person],
            Self::SettingUp => {
                &[CallerKind::Person, CallerKind::Limited, CallerKind::LimitedAtKiosk]
            }
            Self::Arriving => &[CallerKind::Person, CallerKind::LimitedAtKiosk],
            Self::Facility => &[FACILITY, ADMIN],
            Self::Admin | Self::Machine => &[ADMIN],
            Self::Coordinator => &[CallerKind::Coordinator],
            Self::Reception => &[CallerKind::Reception],
            Self::Host => &[CallerKind::Host, ADMIN],
            Self::PersonOrHost => &[CallerKind::Host, ADMIN, CallerKind::Person],
            Self::PersonOrEditor => &[CallerKind::Person, CallerKind::Editor],
            Self::StoryReader => &[CallerKind::Person, CallerKind::Editor, CallerKind::Host, ADMIN],
            Self::SignedIn => {
                use CallerKind::{Coordinator, Editor, Host, Person, Reception};
                &[Person, FACILITY, ADMIN, Coordinator, Reception, Host, Editor]
            }
            Self::Guest => &[CallerKind::Guest],
            Self::OnScreens => {
                use CallerKind::{Coordinator, Editor, Host, Reception};
                &[FACILITY, ADMIN, Coordinator, Reception, Host, Editor]
            }
            Self::Known => {
                &[CallerKind::Kiosk, FACILITY, ADMIN, CallerKind::Person, CallerKind::Ticket]
            }
        }
    }
}

/// Passes a permitted request on to its handler.
pub async fn guard(
    who: Who,
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    match check(who, &request).await {
        Ok(Some(standing)) => {
            request.extensions_mut().insert(standing.caller.clone());
            request.extensions_mut().insert(standing);
        }
        Ok(None) => {}
        Err(problem) => return Ok(request.into_response(problem.error_response())),
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

async fn check(who: Who, request: &ServiceRequest) -> Result<Option<Standing>, Problem> {
    let who = if asks_as_person(request.query_string()) { who.as_person() } else { who };
    let app = request
        .app_data::<web::Data<AppState>>()
        .cloned()
        .ok_or_else(|| Problem::new(Reason::Internal))?;
    if who == Who::Demo && app.settings.demo_mail.is_none() {
        return Err(Reason::NotFound.into());
    }
    // Mail programs post to signed links for their reader, from any origin.
    if who != Who::Letter
        && is_cross_site(request.method(), request.headers(), &app.context.public_url)
    {
        return Err(Reason::CrossSite.into());
    }
    let client = client_of(&app, request.request());
    let is_counted = is_counted(request.method(), request.path());
    if is_counted {
        app.limits.ask(client)?;
    }
    if who.callers().is_empty() || (who == Who::Machine && is_of_this_machine(request.request())) {
        if is_counted {
            let browser = KnownBrowser::of(&app.context, request.request());
            app.limits.ask_as_stranger(client, browser.as_ref())?;
        }
        return Ok(None);
    }
    let tokens = tokens(&app, request);
    match recognise(&app, who, tokens.clone()).await {
        Ok(caller) => {
            app.limits.ask_as(client, &caller)?;
            Ok(Some(Standing { caller, who, tokens }))
        }
        Err(problem) => {
            app.limits.ask_as_stranger(client, None)?;
            Err(problem)
        }
    }
}

async fn recognise(app: &web::Data<AppState>, who: Who, tokens: Tokens) -> Result<Caller, Problem> {
    let admission = app
        .look(move |connection, context| admit(connection, context, who.callers(), &tokens))
        .await?;
    match admission {
        Admission::Unknown => Err(Reason::Unauthorized.into()),
        Admission::WrongRole => Err(Reason::Forbidden.into()),
        Admission::FactorRequired => Err(Reason::FactorRequired.into()),
        Admission::Granted { caller, stale } => {
            if stale {
                let seen = caller.clone();
                app.change(move |connection, context| note_seen(connection, context, &seen))
                    .await?;
            }
            Ok(caller)
        }
    }
}

/// What somebody was let in with, to be asked again while an answer to them goes on.
#[derive(Debug, Clone)]
pub struct Standing {
    caller: Caller,
    who: Who,
    tokens: Tokens,
}

impl Standing {
    /// Whether they are let in as before. A session is not noted as seen by it.
    pub async fn holds(&self, app: &AppState) -> Result<bool, Problem> {
        let Self { who, tokens, .. } = self.clone();
        let admission = app
            .look(move |connection, context| admit(connection, context, who.callers(), &tokens))
            .await?;
        Ok(matches!(admission, Admission::Granted { caller, .. } if caller == self.caller))
    }
}

impl FromRequest for Standing {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let found = request.extensions().get::<Self>().cloned();
        ready(found.ok_or_else(|| Reason::Unauthorized.into()))
    }
}

fn tokens(app: &AppState, request: &ServiceRequest) -> Tokens {
    let bearer = request
        .headers()
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| token.trim().to_owned());
    let cookie = |cookie: TokenCookie| cookie.get_early(&app.context, request);
    Tokens {
        bearer,
        kiosk: cookie(TokenCookie::Kiosk),
        person: cookie(TokenCookie::Session),
        role: cookie(TokenCookie::Role),
        ticket: cookie(TokenCookie::Ticket),
        guest: cookie(TokenCookie::Guest),
    }
}

macro_rules! callers {
    ($($(#[$doc:meta])* $name:ident($inner:ty): $($pattern:pat => $value:expr),+;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name(pub $inner);

        impl FromRequest for $name {
            type Error = Problem;
            type Future = Ready<Result<Self, Problem>>;

            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                ready(match request.extensions().get::<Caller>() {
                    $(Some($pattern) => Ok(Self($value)),)+
                    // The table of routes admits nobody else to this handler.
                    _ => Err(Reason::Unauthorized.into()),
                })
            }
        }
    )*};
}

/// Who arrives or leaves.
#[derive(Debug, Clone, Copy)]
pub struct Arriving {
    pub person: PersonId,
    /// If they have yet to give the second factor that their organisation requires: then they hear no names, and leave
    /// only from the site whose kiosk they scanned.
    pub limited: Option<Limited>,
}

callers! {
    KioskCaller(Kiosk): Caller::Kiosk(kiosk) => kiosk.clone();
    WallCaller(Kiosk): Caller::Wall(kiosk) => kiosk.clone();
    PersonCaller(PersonId): Caller::Person(person, _) => *person;
    /// The calling person, and the number of their session.
    SessionCaller((PersonId, i64)): Caller::Person(person, session) => (*person, *session);
    /// The person who calls, and the number of their session, which may be limited.
    SettingUpCaller((PersonId, i64)):
        Caller::Person(person, session) | Caller::Limited(Limited { person, session, .. })
        => (*person, *session);
    ArrivingCaller(Arriving):
        caller @ (Caller::Person(person, _) | Caller::Limited(Limited { person, .. }))
        => Arriving { person: *person, limited: caller.limited() };
    RoleCaller(RoleHolder): Caller::InRole(holder) => *holder;
    CoordinatorCaller(Coordinator): Caller::Coordinator(coordinator) => *coordinator;
    ReceptionCaller(Reception): Caller::Reception(reception) => *reception;
    GuestCaller(PersonId): Caller::Guest(guest) => *guest;
    /// Whoever has one of the screens of the building open.
    ScreenCaller(Caller):
        caller @ (Caller::InRole(_)
            | Caller::Coordinator(_)
            | Caller::Reception(_)
            | Caller::Host(_)
            | Caller::Editor(_))
        => caller.clone();
    AnnouncerCaller(Announcer): Caller::Host(host) => Announcer::Host(*host),
        Caller::InRole(holder) => Announcer::Admin(*holder);
    GatheringReader(Reader): Caller::Person(person, _) => Reader::Person(*person),
        Caller::Host(host) => Reader::Announcer(Announcer::Host(*host)),
        Caller::InRole(holder) => Reader::Announcer(Announcer::Admin(*holder));
    StoryCaller(StoryReader): Caller::Person(person, _) => StoryReader::Person(*person),
        Caller::Editor(editor) => StoryReader::Editor(*editor),
        Caller::Host(_) | Caller::InRole(_) => StoryReader::Announcer;
}
