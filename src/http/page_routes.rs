//! The table of the pages that people open.

use actix_web::web;

use super::auth::Who;
use super::pages;
use super::routes::Row;

macro_rules! pages {
    ($($who:ident { $($path:literal => $page:ident,)* })*) => {
        &[$($(Row {
            who: Who::$who,
            method: "GET",
            path: $path,
            handler: || web::route().to(pages::$page),
        },)*)*]
    };
}

pub const PAGES: &[Row] = pages! {
    Public {
        "/" => me,
        "/me" => me,
        "/me/year" => me,
        "/kiosk" => kiosk,
        "/wall" => wall,
        "/gathering" => gathering,
        "/c/{code}" => phone,
        "/d" => phone,
        "/d/{rest:.*}" => phone,
        "/stories" => stories,
        "/draws" => draws,
        "/privacy" => privacy,
        "/house" => house,
        "/welcome" => welcome,
        "/l/{token}" => letter,
        "/u/{token}" => letter,
        "/facility" => facility,
        "/facility/{page}" => facility,
        "/assets/{name:.*}" => asset,
    }
    Demo {
        "/demo/mailbox" => demo,
        "/demo/phone" => demo,
    }
};
