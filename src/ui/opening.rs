//! The start page as it stands in the document before the app is there.

use super::{
    components::{footer::Footer, header::Header, skip_link::SkipLink},
    pages::home::HomePage,
};
use crate::{
    i18n::{Localizer, message},
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// What the document says before the app is there.
pub struct Opening {
    /// What a newcomer finds on the start page, with its header and footer, as HTML. It is the same that the app draws
    /// there, so that the app can take its place unnoticed.
    pub html: String,
    /// The title of the window or tab.
    pub title: String,
    /// Where its lines begin: `ltr` or `rtl`.
    pub direction: String,
    /// The app's name.
    pub name: String,
    /// What the app is for.
    pub description: String,
}

/// What the document says in a language.
pub fn opening(localizer: Localizer) -> Opening {
    let text = |phrase| localizer.text(&phrase);
    let (title, direction) =
        (text(message::app_title(message::home_title())), text(message::app_direction()));
    let (name, description) = (text(message::app_brand()), text(message::home_lead()));
    Opening { title, direction, name, description, html: home(localizer) }
}

fn home(localizer: Localizer) -> String {
    Owner::new().with(|| {
        let store = Store::of_a_newcomer();
        store.provide();
        I18n::still(localizer);
        Navigation::still(Route::Home, store);
        let view = view! {
            <SkipLink/>
            <Header/>
            // Nothing is to be told yet.
            <div class="notices"></div>
            <main id="main"><HomePage/></main>
            <Footer/>
        };
        // Nothing marks where texts meet: the app doesn't go on with these nodes, it puts its own in their place.
        view.to_html().replace("<!>", "")
    })
}
