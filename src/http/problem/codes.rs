//! The codes of refusals: status, code, title, and a note for the API description.

use actix_web::http::StatusCode;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $status:literal $code:literal $title:literal $($note:literal)?,)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Reason { $($(#[$doc])* $name,)* }

        impl Reason {
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$name,)*];

            const fn parts(self) -> (u16, &'static str, &'static str, &'static str) {
                match self { $(Self::$name => ($status, $code, $title, concat!($($note)?)),)* }
            }
        }
    };
}

codes! {
    /// `detail` says where.
    BadRequest = 400 "bad-request" "The request cannot be understood",
    /// Desks are drawn; a desk zone cannot be chosen.
    ZoneWithDesk = 400 "zone-with-desk" "A desk is drawn by lot, in no zone of choice",
    /// The site has no such zone of that kind.
    UnknownZone = 400 "unknown-zone" "There is no such zone",
    ZoneNeeded = 400 "zone-needed" "Several zones are of that kind: name one",
    Unauthorized = 401 "unauthorized" "No valid token or session",
    WrongCode = 401 "wrong-code" "The code is wrong, too old or tried too often"
        ": wrong, not the newest, too old, tried five times, or asked for by another browser",
    Forbidden = 403 "forbidden" "This token or session is for something else",
    /// A page of another site tried to act with our cookies.
    CrossSite = 403 "cross-site" "The request came from another site",
    NoTicket = 403 "no-ticket" "Scan the code at the entrance first",
    /// The code that was scanned hangs in the café.
    CafeOnly = 403 "cafe-only" "This code is that of the café: scan the one at the entrance for a desk",
    /// A guest comes on the day for which they are invited, to the site where they are expected.
    NotInvited = 403 "not-invited" "You are not invited for today"
        ": a guest who is expected elsewhere or on another day",
    /// Guests invite nobody.
    OnlyHosts = 403 "only-hosts" "Guests invite nobody",
    /// A guest comes under what they or their host said.
    OneCard = 403 "one-card" "Guests have no second card",
    /// Guests, and who did not agree to be seen: members of a group see each other.
    NoGroups = 403 "no-groups" "Groups are for people of the house who agreed to be seen",
    /// Guests, who are forgotten some days after their visit.
    NoStories = 403 "no-stories" "Stories are told and taken up by people of the house",
    /// It is for its teller, or for editors.
    NotYourStory = 403 "not-your-story" "The story is somebody else's",
    /// Once they left, any member can.
    FounderOnly = 403 "founder-only" "Whoever started the group changes its words",
    /// The ticket is older than five minutes.
    TicketExpired = 403 "ticket-expired" "The ticket has expired: scan the code again",
    /// The code from the letter is right, but the second factor is needed too.
    FactorNeeded = 403 "second-factor-needed" "Give a code of your second factor too",
    /// The session began with a letter alone; the person's organisation requires a second factor.
    FactorRequired = 403 "second-factor-required" "Your organisation requires a second factor"
        ": the person's organisation requires one, and this session began without",
    WrongFactor = 403 "wrong-second-factor" "That is no code of your second factor"
        ": wrong, used before, or tried too often today",
    /// The person has no second factor, which codes by letter need for a role.
    NoFactor = 403 "no-second-factor" "Set up a second factor on your own page first",
    ProviderOnly = 403 "provider-only" "Sign in with your organisation's provider",
    /// Days were agreed with the person's organisation, and today is none of them. The café is open to them.
    NotToday = 403 "not-today" "Your organisation has desks here on other days"
        ": days were agreed with the person's organisation, and today is none of them (with weekdays, from, until, \
        next_day)",
    SignInAgain = 403 "sign-in-again" "Sign in again first"
        ": the session began more than an hour ago",
    FactorSet = 409 "second-factor-set" "You have a second factor already",
    NotFound = 404 "not-found" "There is nothing here",
    /// With `day` if it is a guest's, good on another day.
    UnknownBadge = 404 "unknown-badge" "Nobody has this badge",
    UnknownCode = 404 "unknown-code" "No screen made this code",
    TicketNotFound = 404 "no-ticket" "Scan the code at the entrance first",
    /// The link was not made by this service, or what it led to is gone.
    UnknownLetter = 404 "unknown-letter" "This link leads nowhere",
    UnknownItem = 404 "unknown-item" "The letter has no such item",
    /// Nobody has this number, or the caller has not met that person.
    UnknownPerson = 404 "unknown-person" "No such person is known to you",
    /// The caller has no part in it that could be done, or its time is over.
    UnknownIntroduction = 404 "unknown-introduction" "You have no such introduction",
    /// Nobody has it, it was called off, or it is somebody else's.
    UnknownInvitation = 404 "unknown-invitation" "You have no such invitation",
    /// It is over, or for a group of others.
    UnknownVacancy = 404 "unknown-vacancy" "There is no such vacancy",
    UnknownGathering = 404 "unknown-gathering" "There is no such gathering",
    /// It was withdrawn, or is a draft of others.
    UnknownStory = 404 "unknown-story" "There is no such story",
    UnknownStoryPart = 404 "unknown-story-part" "The story has no such picture or recording",
    /// Nobody is in it, it is one of others, or its time is over.
    UnknownGroup = 404 "unknown-group" "There is no such group for you",
    /// Nobody has it, or somebody else does.
    UnknownOffer = 404 "unknown-offer" "You have no such offer or ask",
    /// The caller has no part in such a coffee, or its time is past.
    UnknownCoffee = 404 "unknown-coffee" "You have no such coffee",
    UnknownFollowUp = 404 "unknown-follow-up" "You have no such follow-up",
    UnknownOwnName = 404 "unknown-own-name" "You have no such own name",
    UnknownOrganisation = 404 "unknown-organisation" "There is no such organisation",
    /// Reception knows the guests of today and tomorrow.
    UnknownGuest = 404 "unknown-guest" "There is no such guest today or tomorrow",
    UnknownSession = 404 "unknown-session" "You have no such session",
    /// No sticker has this code, or its place was deleted.
    UnknownSticker = 404 "unknown-sticker" "No sticker has this code",
    UnknownSite = 404 "unknown-site" "There is no such site",
    UnknownFloor = 404 "unknown-floor" "There is no such floor",
    UnknownKiosk = 404 "unknown-kiosk" "There is no such kiosk",
    UnknownDesk = 404 "unknown-desk" "There is no such desk",
    /// No such floor, zone, table, desk, closure, drawing or report.
    UnknownPlace = 404 "unknown-place" "There is no such place",
    MethodNotAllowed = 405 "method-not-allowed" "This address takes another method",
    NoDeskFree = 409 "no-desk-free" "No desk that fits is free"
        " (with freed_last_hour, cafe_free)",
    Closed = 409 "closed" "Nothing is handed out now"
        " (with opens, closes)",
    CafeFull = 409 "cafe-full" "The café is full",
    PrivateFull = 409 "private-full" "The zone is full",
    EnoughIntroductions = 409 "enough-introductions" "Three of your introductions are under way, or you began six today"
        ": three are under way, or six were begun within a day",
    PassedOn = 409 "introduction-passed-on" "You passed it on already"
        ": to somebody else, or it cannot be left any more",
    EnoughInvitations = 409 "enough-invitations" "You invited as many people as anybody may"
        ": twenty stand, or ten were made within a day, or two to the same address",
    /// It was chosen, and there is none.
    NoSecondCard = 409 "no-second-card" "You have no second card"
        ": the second card was chosen, and there is none",
    EnoughGroups = 409 "enough-groups" "You are in as many groups as anybody may be, or started three that do not stand yet"
        ", with limit: member (ten) or forming (three)",
    EnoughGroupInvitations = 409 "enough-group-invitations" "As many were invited as may be"
        ", with limit: today (ten by one person within a day) or group (twenty to one group within two weeks)",
    GroupFull = 409 "group-full" "As many are in the group as may be: fifty",
    EnoughOffers = 409 "enough-offers" "You have three offers and asks already"
        ": three stand",
    BadgeTaken = 409 "badge-taken" "Somebody else has this badge"
        ": somebody else has it",
    EmailTaken = 409 "email-taken" "Somebody in the register has this address"
        ": somebody else has it",
    /// A new address would take over the history of the old one.
    EmailInUse = 409 "email-in-use" "The person has used this address: it stays theirs"
        ": they used the service by the address they have",
    EmailFixed = 409 "email-fixed" "An admin changes an address"
        ": it is another than the person has, and an admin changes that",
    HasRole = 409 "has-role" "An admin ends somebody who has a role"
        ": they have a role in the building, and an admin ends them",
    NotActive = 409 "not-active" "They were deactivated"
        ": one of them was deactivated",
    WasErased = 409 "was-erased" "This address belongs to somebody who was erased"
        ": of somebody who was erased, and `again` is not set",
    Oneself = 409 "oneself" "Nobody takes the role of admin from themselves, nor deactivates themselves",
    OwnDesk = 409 "own-desk" "You sit at this desk yourself"
        ": the caller sits there",
    /// The two have a coffee that is proposed or planned.
    CoffeeUnderWay = 409 "coffee-under-way" "You two have a coffee under way already",
    CoffeePlanned = 409 "coffee-planned" "Another moment was chosen already",
    EnoughMoves = 409 "enough-moves" "It was moved as often as a coffee may be: ten times",
    /// The caller wrote or proposed coffee five times within a day, or proposed it to the same person after three times.
    EnoughMessages = 409 "enough-messages" "You approached others today as often as anybody may",
    MessageUnanswered = 409 "message-unanswered" "Your last message to them has no answer yet",
    /// A day has passed, a later letter came, or something else was said since.
    TooLate = 409 "too-late" "It cannot be changed from this letter any more",
    EnoughFollowUps = 409 "enough-follow-ups" "You have as many open follow-ups as anybody may have: 200",
    EnoughOwnNames = 409 "enough-own-names" "You have as many own names as anybody may have: 200",
    EnoughVacancies = 409 "enough-vacancies" "As many vacancies stand as may be: twenty",
    EnoughDrafts = 409 "enough-drafts" "You have as many drafts of stories as anybody may have: ten",
    EnoughOfStory = 409 "enough-of-story" "The story has as many as it may have"
        ", with limit: pictures (six), recordings (two) or steps (fifty)",
    StoryDraft = 409 "story-draft" "The story is a draft still",
    StoryWritten = 409 "story-written" "You wrote to the teller of this story within twelve weeks already",
    EnoughNominations = 409 "enough-nominations" "You said of three people in four weeks that they have a story",
    StoryPublished = 409 "story-published" "The story is published already",
    NoStep = 409 "no-step" "The story has no step that could be taken back",
    StoryChanged = 409 "story-changed" "The story was changed since it was read",
    EnoughGatherings = 409 "enough-gatherings" "As many gatherings of the site are to come as may be: a hundred",
    /// Or it is long past, or has not begun.
    MonthWritten = 409 "month-written" "This month stands in figures that came out, or has not begun",
    GatheringBegun = 409 "gathering-begun" "The gathering has begun: only how long it lasts can be changed",
    GatheringNotBegun = 409 "gathering-not-begun" "The gathering has not begun",
    NotAttending = 409 "not-attending" "Say first that you attend the gathering",
    EnoughChanges = 409 "enough-changes" "The gathering was changed as often as may be: twenty times",
    DrawnAlready = 409 "drawn-already" "Another speaker was drawn meanwhile",
    NoHand = 409 "no-hand" "No hand is up",
    EnoughSpeakers = 409 "enough-speakers" "As many spoke in this debate as may: four hundred",
    NotThere = 409 "not-there" "Scan the code on the gathering's screen, or check in at its site first",
    GatheringOver = 409 "gathering-over" "The gathering was called off",
    NotCheckedIn = 409 "not-checked-in" "There is no open stay",
    NameTaken = 409 "name-taken" "Another place of the site has that name",
    SiteNameTaken = 409 "site-name-taken" "Another site has that name",
    /// It can be deleted when they are forgotten, as a rule after 28 days.
    SiteInUse = 409 "site-in-use" "Stays, encounters, draws, coffees or guests of this site are kept still, or somebody means to come to a gathering",
    /// A stay refers to it, or it contains other places.
    PlaceInUse = 409 "place-in-use" "People stayed there, or something stands in it"
        ": a stay refers to it, or something stands in it",
    /// The current day would have ended in the past.
    TooLateToday = 409 "too-late-today" "By these hours today would be over already",
    DayIsPast = 409 "day-is-past" "This day is past: whether it is closed changes nothing any more"
        ": a closed day that is past (with day)",
    WeekFolded = 410 "week-folded" "The encounters of that week are not kept any more"
        ": only acquaintances are left of that week",
    CodeExpired = 410 "code-expired" "The code is too old: scan it again"
        ": older than 30 seconds, or as many phones took a ticket as one code lets in",
    TooSlow = 408 "too-slow" "The request did not arrive in time",
    /// The limit for JSON is 64 kB.
    TooLarge = 413 "too-large" "The request is too large",
    /// Not JSON, or not the expected kind of file; `detail` says which.
    UnsupportedMediaType = 415 "unsupported-media-type" "The body is of another kind than is read here",
    /// `errors` lists the mistakes.
    InvalidFile = 422 "invalid-file" "The file has mistakes; nothing was imported"
        ", with errors: line, column, message, code and values of each",
    /// `fields` lists the mistakes.
    InvalidFields = 422 "invalid-fields" "Some fields cannot be so; nothing was changed"
        ", with fields: field and code of each",
    /// `detail` says why.
    BadDrawing = 422 "bad-drawing" "The file cannot be taken as a drawing"
        "; why says it as a code (no-svg, not-text, document-type, nothing-drawn, no-size, reference, too-large), detail in \
        words",
    /// `detail` says why.
    BadPicture = 422 "bad-picture" "The file cannot be taken as a picture",
    BadRecording = 422 "bad-recording" "The file is no sound or film that is taken here: MP3, MPEG-4, Ogg, WebM",
    KeyReused = 422 "idempotency-key-reused" "The Idempotency-Key was used for another request",
    /// `Retry-After` says how long to wait.
    TooManyRequests = 429 "too-many-requests" "Too many requests: wait a little",
    TooManyReports = 429 "too-many-reports" "You reported two desks within the hour"
        ": two an hour (with Retry-After)",
    Internal = 500 "internal" "Something went wrong on our side",
    /// The database is missing or overloaded.
    Unavailable = 503 "unavailable" "The service cannot answer now: try again",
}

impl Reason {
    pub fn status(self) -> StatusCode {
        StatusCode::from_u16(self.parts().0).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    pub const fn as_str(self) -> &'static str {
        self.parts().1
    }

    pub const fn title(self) -> &'static str {
        self.parts().2
    }

    /// The note for the API description.
    pub const fn note(self) -> &'static str {
        self.parts().3
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_status_of_its_kind() {
        for code in Reason::ALL {
            assert!(code.status().is_client_error() || code.status().is_server_error());
            assert!(code.as_str().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
        }
    }
}
