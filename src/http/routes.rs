//! The table of all routes, grouped by who may call them.

use actix_web::guard::fn_guard;
use actix_web::http::Method;
use actix_web::http::header::ALLOW;
use actix_web::middleware::from_fn;
use actix_web::{HttpResponse, ResponseError, Route, web};
use utoipa::OpenApi;

use super::auth::{Who, guard};
pub use super::page_routes::PAGES;
use super::problem::{Problem, Reason};
use super::{
    admin, coordinator, demo, facility, guest, host, kiosk, letters, me, pages, provider, public,
    reception, role, stickers,
};

#[derive(Clone, Copy)]
pub struct Row {
    pub who: Who,
    /// GET also answers HEAD.
    pub method: &'static str,
    /// With `{names}` for parameters.
    pub path: &'static str,
    pub(super) handler: fn() -> Route,
}

macro_rules! table {
    ($($who:ident { $($method:ident $path:literal => $($part:ident)::+,)* })*) => {
        pub const API: &[Row] = &[$($(Row {
            who: Who::$who,
            method: stringify!($method),
            path: $path,
            handler: || web::route().to($($part)::+),
        },)*)*];

        /// What the annotations of these handlers say, and the types that they name.
        #[derive(OpenApi)]
        #[openapi(paths($($($($part)::+,)*)*))]
        pub struct Annotations;
    };
}

table! {
    Public {
        GET "/health/live" => public::live::handle,
        GET "/health/ready" => public::ready::handle,
        GET "/api/openapi.json" => public::openapi::handle,
        GET "/api/release" => public::release::handle,
        GET "/api/draws" => public::draws::handle,
        GET "/api/draws/record" => public::draw_record::handle,
        GET "/api/privacy" => public::privacy::handle,
        GET "/api/welcome" => public::welcome::handle,
        POST "/api/kiosk/session" => kiosk::enrol::handle,
        POST "/api/facility/session" => role::enter::handle,
        GET "/api/stickers/{code}" => stickers::show::handle,
        POST "/api/tickets" => me::stay::take_ticket::handle,
        GET "/api/ticket" => me::stay::ticket::handle,
        POST "/api/guests" => guest::sign_in::handle,
        POST "/api/session/codes" => me::access::code::send,
        POST "/api/session" => me::access::session::begin,
        GET "/api/session/ways" => provider::ways::handle,
        POST "/api/session/provider" => provider::go::handle,
        GET "/api/session/provider/return" => provider::come_back::handle,
        GET "/calendar/{secret}.ics" => me::gathering::calendar::read,
        GET "/stories.atom" => me::story::feed::read,
    }
    Machine {
        GET "/metrics" => public::metrics::handle,
    }
    Known {
        GET "/api/plan" => public::plan::handle,
        GET "/api/drawing" => public::drawing::handle,
    }
    Kiosk {
        GET "/api/kiosk/state" => kiosk::state::handle,
        GET "/api/kiosk/code" => kiosk::code::handle,
        POST "/api/kiosk/check-ins" => kiosk::check_in::handle,
        POST "/api/kiosk/check-outs" => kiosk::check_out::handle,
        POST "/api/kiosk/guests" => kiosk::guest::handle,
    }
    Wall {
        GET "/api/wall" => kiosk::wall::handle,
    }
    SettingUp {
        DELETE "/api/session" => me::access::session::end_current,
        DELETE "/api/me/sessions" => me::access::session::end_all,
        GET "/api/me/second-factor" => me::access::second_factor::show,
        POST "/api/me/second-factor" => me::access::second_factor::begin,
        PUT "/api/me/second-factor" => me::access::second_factor::confirm,
    }
    Arriving {
        POST "/api/check-ins" => me::stay::check_in::handle,
        POST "/api/check-outs" => me::stay::check_out::handle,
        POST "/api/stickers/{code}/check-in" => stickers::check_in::handle,
    }
    Person {
        GET "/api/me" => me::person::me::show,
        PATCH "/api/me" => me::person::me::change,
        DELETE "/api/me" => me::privacy::erase::handle,
        GET "/api/me/data" => me::privacy::data::handle,
        GET "/api/me/looks" => me::person::look::list,
        GET "/api/me/sessions" => me::access::session::list,
        DELETE "/api/me/sessions/{id}" => me::access::session::end,
        DELETE "/api/me/second-factor" => me::access::second_factor::remove,
        PUT "/api/me/consent" => me::privacy::consent::handle,
        GET "/api/me/stay" => me::stay::open_stay::handle,
        POST "/api/me/stay/still-here" => me::stay::still_here::handle,
        GET "/api/me/encounters" => me::encounter::encounters::handle,
        PUT "/api/me/answers/{person}" => me::connect::answer::give,
        DELETE "/api/me/answers/{person}" => me::connect::answer::take_back,
        GET "/api/me/contacts" => me::connect::contact::list,
        DELETE "/api/me/contacts/{person}" => me::connect::contact::end,
        PUT "/api/me/contacts/{person}/note" => me::connect::contact::note,
        POST "/api/me/own-names" => me::connect::own_name::add,
        DELETE "/api/me/own-names/{id}" => me::connect::own_name::delete,
        GET "/api/me/follow-ups" => me::connect::follow_up::list,
        GET "/api/me/introductions" => me::connect::introduction::list,
        POST "/api/me/introductions" => me::connect::introduction::ask,
        POST "/api/me/introductions/unasked" => me::connect::introduction::introduce,
        DELETE "/api/me/introductions/{id}" => me::connect::introduction::delete,
        PUT "/api/me/introductions/{id}/passed-on" => me::connect::introduction::pass,
        PUT "/api/me/introductions/{id}/left" => me::connect::introduction::leave,
        PUT "/api/me/introductions/{id}/yes" => me::connect::introduction::agree,
        DELETE "/api/me/introductions/{id}/yes" => me::connect::introduction::disagree,
        GET "/api/me/card" => me::person::card::show,
        PUT "/api/me/card/second" => me::person::card::set,
        DELETE "/api/me/card/second" => me::person::card::delete,
        GET "/api/me/offers" => me::connect::offer::list,
        POST "/api/me/offers" => me::connect::offer::make,
        GET "/api/me/offers/at-table" => me::connect::offer::at_table,
        POST "/api/me/offers/{id}/renewal" => me::connect::offer::renew,
        DELETE "/api/me/offers/{id}" => me::connect::offer::delete,
        GET "/api/me/groups" => me::connect::group::list,
        POST "/api/groups" => me::connect::group::start,
        GET "/api/groups/{id}" => me::connect::group::show,
        PATCH "/api/groups/{id}" => me::connect::group::change,
        POST "/api/groups/{id}/invitations" => me::connect::group::invite,
        POST "/api/groups/{id}/accept" => me::connect::group::accept,
        POST "/api/groups/{id}/decline" => me::connect::group::decline,
        DELETE "/api/groups/{id}/membership" => me::connect::group::leave,
        POST "/api/groups/{id}/offers" => me::connect::group_offer::make,
        POST "/api/groups/{id}/offers/{place}/renewal" => me::connect::group_offer::renew,
        DELETE "/api/groups/{id}/offers/{place}" => me::connect::group_offer::delete,
        POST "/api/stories" => me::story::told::add,
        POST "/api/stories/nominations" => me::story::talk::nominate,
        POST "/api/stories/{id}/messages" => me::story::talk::write,
        DELETE "/api/stories/{id}" => me::story::told::delete,
        GET "/api/story-editors" => me::story::told::editors,
        PUT "/api/stories/{id}/read" => me::story::told::read,
        PUT "/api/stories/{id}/known" => me::story::reader::know,
        DELETE "/api/stories/{id}/known" => me::story::reader::know_not,
        PUT "/api/stories/{id}/taken-up" => me::story::reader::take_up,
        DELETE "/api/stories/{id}/taken-up" => me::story::reader::leave,
        GET "/api/me/stories-feed" => me::story::feed::show,
        POST "/api/me/stories-feed" => me::story::feed::add,
        DELETE "/api/me/stories-feed" => me::story::feed::delete,
        POST "/api/gatherings/{id}/coming" => me::gathering::coming::add,
        DELETE "/api/gatherings/{id}/coming" => me::gathering::coming::delete,
        POST "/api/gatherings/{id}/attendance" => me::gathering::attendance::add,
        DELETE "/api/gatherings/{id}/attendance" => me::gathering::attendance::delete,
        POST "/api/gatherings/{id}/done" => me::gathering::call_hour::add,
        PUT "/api/gatherings/{id}/side" => me::gathering::debate::take,
        PUT "/api/gatherings/{id}/hand" => me::gathering::debate::put_up,
        DELETE "/api/gatherings/{id}/hand" => me::gathering::debate::put_down,
        GET "/api/gatherings/{id}/calendar.ics" => me::gathering::announced::file,
        GET "/api/me/calendar" => me::gathering::calendar::show,
        POST "/api/me/calendar" => me::gathering::calendar::add,
        DELETE "/api/me/calendar" => me::gathering::calendar::delete,
        GET "/api/me/invitations" => me::connect::invitation::list,
        POST "/api/me/invitations" => me::connect::invitation::make,
        GET "/api/me/invitations/{id}" => me::connect::invitation::show,
        DELETE "/api/me/invitations/{id}" => me::connect::invitation::delete,
        POST "/api/me/follow-ups" => me::connect::follow_up::make,
        PATCH "/api/me/follow-ups/{id}" => me::connect::follow_up::change,
        POST "/api/me/follow-ups/{id}/message" => me::connect::follow_up::send,
        GET "/api/me/conscience" => me::connect::conscience::show,
        PUT "/api/me/conscience" => me::connect::conscience::set,
        GET "/api/me/year" => me::connect::year::handle,
        GET "/api/me/coffee-moments" => me::connect::coffee_moments::handle,
        PUT "/api/me/coffees/{id}/moments" => me::connect::coffee::propose,
        POST "/api/me/coffees/{id}/choice" => me::connect::coffee::choose,
        PUT "/api/me/coffees/{id}/moment" => me::connect::coffee::change_moment,
        DELETE "/api/me/coffees/{id}" => me::connect::coffee::call_off,
        GET "/api/me/draws" => me::stay::draws::handle,
        POST "/api/stickers/{code}/nobody-here" => stickers::nobody_here::handle,
        POST "/api/stickers/{code}/broken" => stickers::broken::handle,
    }
    Letter {
        GET "/api/letters/{token}" => letters::show::handle,
        POST "/api/letters/{token}/answers" => letters::answer::handle,
        POST "/api/letters/{token}/choice" => letters::choice::handle,
        POST "/api/letters/{token}/reply" => letters::reply::handle,
        POST "/api/letters/{token}/nudge" => letters::nudge::handle,
        POST "/api/letters/{token}/deeds" => letters::deed::handle,
        POST "/api/letters/{token}/dormant" => letters::dormant::handle,
        POST "/api/letters/{token}/introduction" => letters::introduction::handle,
        POST "/api/letters/{token}/group" => letters::group::handle,
        POST "/api/letters/{token}/good" => letters::good_thing::handle,
        POST "/api/letters/{token}/consent" => letters::consent::handle,
        POST "/api/letters/{token}/still-here" => letters::still_here::handle,
        GET "/api/unsubscribe/{token}" => letters::subscription::handle,
        POST "/api/unsubscribe/{token}" => letters::unsubscribe::handle,
        DELETE "/api/unsubscribe/{token}" => letters::resubscribe::handle,
        POST "/u/{token}" => letters::one_click::handle,
    }
    OnScreens {
        GET "/api/facility/session" => role::show::handle,
        DELETE "/api/facility/session" => role::leave::handle,
    }
    Facility {
        GET "/api/facility/sites" => facility::place::site::list,
        GET "/api/facility/occupancy" => facility::figure::occupancy::show,
        GET "/api/facility/occupancy.csv" => facility::figure::occupancy::as_csv,
        GET "/api/facility/out-of-use.csv" => facility::place::out_of_use::as_csv,
        GET "/api/facility/use" => facility::figure::building::show,
        GET "/api/facility/use.csv" => facility::figure::building::as_csv,
        GET "/api/facility/outlook" => facility::figure::outlook::show,
        GET "/api/facility/outlook.csv" => facility::figure::outlook::as_csv,
        PUT "/api/facility/desks/{desk}/out-of-use" => facility::place::out_of_use::put,
        DELETE "/api/facility/desks/{desk}/out-of-use" => facility::place::out_of_use::delete,
        GET "/api/facility/places" => facility::place::places::list,
        GET "/api/facility/places.csv" => facility::place::places::export,
        POST "/api/facility/places.csv" => facility::place::places::import,
        PATCH "/api/facility/hours" => facility::place::site::set_hours,
        POST "/api/facility/floors" => facility::place::floor::add,
        PATCH "/api/facility/floors/{id}" => facility::place::floor::change,
        DELETE "/api/facility/floors/{id}" => facility::place::floor::delete,
        PUT "/api/facility/floors/{id}/drawing" => facility::place::drawing::put,
        PATCH "/api/facility/floors/{id}/drawing" => facility::place::drawing::place,
        DELETE "/api/facility/floors/{id}/drawing" => facility::place::drawing::delete,
        POST "/api/facility/zones" => facility::place::zone::add,
        PATCH "/api/facility/zones/{id}" => facility::place::zone::change,
        DELETE "/api/facility/zones/{id}" => facility::place::zone::delete,
        POST "/api/facility/tables" => facility::place::table::add,
        PATCH "/api/facility/tables/{id}" => facility::place::table::change,
        DELETE "/api/facility/tables/{id}" => facility::place::table::delete,
        POST "/api/facility/desks" => facility::place::desk::add,
        PATCH "/api/facility/desks/{id}" => facility::place::desk::change,
        DELETE "/api/facility/desks/{id}" => facility::place::desk::delete,
        POST "/api/facility/desks/{id}/closures" => facility::place::closure::add,
        DELETE "/api/facility/closures/{id}" => facility::place::closure::take_back,
        GET "/api/facility/reports" => facility::place::report::list,
        GET "/api/facility/reports.csv" => facility::place::report::as_csv,
        PATCH "/api/facility/reports/{id}" => facility::place::report::change,
        GET "/api/facility/stickers" => facility::place::sticker::list,
    }
    Admin {
        GET "/api/admin/persons" => admin::person::list,
        POST "/api/admin/persons" => admin::register::add,
        PUT "/api/admin/persons/active" => admin::register::change_all_active,
        GET "/api/admin/persons/{id}" => admin::register::show,
        PUT "/api/admin/persons/{id}" => admin::register::correct,
        GET "/api/admin/organisations" => admin::organisation::list,
        PATCH "/api/admin/organisations/{id}" => admin::organisation::change,
        PUT "/api/admin/organisations/{id}/agreed-days" => admin::agreed_days::put,
        DELETE "/api/admin/organisations/{id}/agreed-days" => admin::agreed_days::delete,
        PUT "/api/admin/persons/{id}/role" => admin::person::change_role,
        PUT "/api/admin/persons/{id}/editor" => admin::editor::put,
        DELETE "/api/admin/persons/{id}/editor" => admin::editor::delete,
        PUT "/api/admin/persons/{id}/active" => admin::person::change_active,
        DELETE "/api/admin/persons/{id}/second-factor" => admin::person::reset_factor,
        PUT "/api/admin/persons/{id}/badge" => admin::badge::give,
        POST "/api/admin/badges" => admin::badge::print,
        POST "/api/admin/people.csv" => admin::person::import,
        GET "/api/admin/settings" => admin::settings::show,
        PATCH "/api/admin/settings" => admin::settings::change,
        DELETE "/api/admin/site" => admin::settings::delete,
        GET "/api/admin/vacancies" => admin::vacancy::list,
        POST "/api/vacancies" => admin::vacancy::add,
        DELETE "/api/vacancies/{id}" => admin::vacancy::delete,
        PUT "/api/welcome" => admin::welcome::put,
        GET "/api/admin/hires" => admin::hires::list,
        PUT "/api/house/months/{month}/hires" => admin::hires::put,
        GET "/api/admin/kiosks" => admin::kiosk::list,
        POST "/api/admin/kiosks" => admin::kiosk::add,
        DELETE "/api/admin/kiosks/{id}" => admin::kiosk::revoke,
    }
    Coordinator {
        GET "/api/coordinator/persons" => coordinator::person::list,
        POST "/api/coordinator/persons" => coordinator::person::add,
        GET "/api/coordinator/persons/{id}" => coordinator::person::show,
        PUT "/api/coordinator/persons/{id}" => coordinator::person::correct,
        DELETE "/api/coordinator/persons/{id}" => coordinator::person::end,
        POST "/api/coordinator/badges" => coordinator::badge::print,
        GET "/api/coordinator/people.csv" => coordinator::file::export,
        POST "/api/coordinator/people.csv" => coordinator::file::import,
    }
    Reception {
        GET "/api/reception/guests" => reception::guest::list,
        DELETE "/api/reception/guests/{id}" => reception::guest::erase,
        POST "/api/reception/guests/{id}/check-outs" => reception::guest::check_out,
        POST "/api/reception/badges" => reception::badge::print,
    }
    PersonOrHost {
        GET "/api/gatherings" => me::gathering::announced::list,
        GET "/api/gatherings/{id}" => me::gathering::announced::show,
        GET "/api/gatherings/{id}/state" => me::gathering::live::show,
        GET "/api/gatherings/{id}/events" => me::gathering::live::follow,
        GET "/api/gatherings/{id}/lots" => me::gathering::debate::record,
    }
    Host {
        GET "/api/gathering-choices" => host::choices::handle,
        POST "/api/gatherings" => host::gathering::add,
        PATCH "/api/gatherings/{id}" => host::gathering::change,
        DELETE "/api/gatherings/{id}" => host::gathering::delete,
        GET "/api/gatherings/{id}/code" => host::code::show,
        POST "/api/gatherings/{id}/next-speaker" => host::next_speaker::draw,
        GET "/api/gatherings/{id}/stories" => host::circle::choices,
        PUT "/api/gatherings/{id}/stories" => host::circle::choose,
        PUT "/api/gatherings/{id}/question" => host::circle::ask,
        DELETE "/api/gatherings/{id}/question" => host::circle::ask_nothing,
    }
    SignedIn {
        GET "/api/vacancies" => me::house::vacancies::list,
        GET "/api/house/months" => me::figure::months::show,
        GET "/api/house/months.csv" => me::figure::months::as_csv,
    }
    StoryReader {
        GET "/api/stories" => me::story::told::list,
        GET "/api/stories/{id}" => me::story::told::show,
        GET "/api/stories/{id}/pictures/{place}" => me::story::picture::show,
        GET "/api/stories/{id}/recordings/{place}" => me::story::recording::show,
    }
    PersonOrEditor {
        PATCH "/api/stories/{id}" => me::story::told::change,
        PUT "/api/stories/{id}/questions" => me::story::editing::questions,
        POST "/api/stories/{id}/publish" => me::story::editing::publish,
        DELETE "/api/stories/{id}/publish" => me::story::editing::take_off,
        PUT "/api/stories/{id}/follow-up" => me::story::editing::step,
        DELETE "/api/stories/{id}/follow-up" => me::story::editing::take_back,
        POST "/api/stories/{id}/pictures" => me::story::picture::add,
        DELETE "/api/stories/{id}/pictures/{place}" => me::story::picture::delete,
        POST "/api/stories/{id}/recordings" => me::story::recording::add,
        DELETE "/api/stories/{id}/recordings/{place}" => me::story::recording::delete,
    }
    Guest {
        GET "/api/guests/stay" => guest::stay::handle,
        POST "/api/guests/check-outs" => guest::check_out::handle,
        DELETE "/api/guests/me" => guest::erase::handle,
    }
    Demo {
        GET "/api/demo" => demo::people::handle,
        GET "/api/demo/letters" => demo::letters::handle,
        GET "/api/demo/letters/{id}" => demo::letter::handle,
        POST "/api/demo/phone" => demo::phone::handle,
    }
}

pub fn rows() -> impl Iterator<Item = &'static Row> + Clone {
    API.iter().chain(PAGES)
}

/// Registers the table; anything else is refused as a problem.
pub fn configure(config: &mut web::ServiceConfig) {
    let mut paths: Vec<&str> = Vec::new();
    for path in rows().map(|row| row.path) {
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    for path in paths {
        let at_path = || rows().filter(move |row| row.path == path);
        let allowed = at_path().map(|row| row.method).collect::<Vec<_>>().join(", ");
        let mut resource = web::resource(path);
        for row in at_path() {
            let who = row.who;
            let route = (row.handler)()
                .guard(fn_guard(move |context| answers(row.method, &context.head().method)))
                .wrap(from_fn(move |request, next| guard(who, request, next)));
            resource = resource.route(route);
        }
        config.service(resource.default_service(web::to(move || wrong_method(allowed.clone()))));
    }
    config.default_service(web::to(pages::nowhere));
}

/// Whether a row for `declared` answers requests of `method`: GET also answers HEAD.
fn answers(declared: &str, method: &Method) -> bool {
    method.as_str() == declared || (declared == "GET" && method == Method::HEAD)
}

async fn wrong_method(allowed: String) -> HttpResponse {
    let mut response = Problem::new(Reason::MethodNotAllowed).error_response();
    if let Ok(value) = allowed.parse() {
        response.headers_mut().insert(ALLOW, value);
    }
    response
}
