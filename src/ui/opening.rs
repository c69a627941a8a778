//! The start page as it stands in the document before the app is there.

use super::{
    components::{footer::Footer, header::Header, skip_link::SkipLink},
    pages::{home::HomePage, quiz::QuizPage},
};
use crate::{
    domain::{
        answer::OptionIndex,
        draft::{Draft, SHOWN},
        scenario_set::Length,
    },
    i18n::{Localizer, message, words::number},
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// What the document says before the app is there.
pub struct Opening {
    /// What a newcomer finds on the start page, with its header and footer, as HTML. It is the same that the app draws
    /// there, so that the app can take its place unnoticed.
    pub html: String,
    /// The first situation of a quiz of the usual length, with its options in canonical order, as HTML: what stands there
    /// instead when somebody begins before the app is there.
    pub situation: String,
    /// What differs in it from one length to another.
    pub begins: [Begin; 3],
    /// The title of the window or tab.
    pub title: String,
    /// Where its lines begin: `ltr` or `rtl`.
    pub direction: String,
    /// The app's name.
    pub name: String,
    /// What the app is for.
    pub description: String,
}

/// How a quiz of a length begins.
pub struct Begin {
    /// The length.
    pub length: Length,
    /// How many situations it has.
    pub total: u8,
    /// The heading of the first.
    pub heading: String,
    /// The title of the window or tab then.
    pub title: String,
}

/// What the document says in a language.
pub fn opening(localizer: Localizer) -> Opening {
    let text = |phrase| localizer.text(&phrase);
    let (title, direction) =
        (text(message::app_title(message::home_title())), text(message::app_direction()));
    let (name, description) = (text(message::app_brand()), text(message::home_lead()));
    let begins = Length::ALL.map(|length| {
        let total = length.scenarios();
        let heading = || message::quiz_title(number(1), number(total.into()));
        Begin { length, total, heading: text(heading()), title: text(message::app_title(heading())) }
    });
    let (html, situation) = draw(localizer);
    Opening { html, situation, begins, title, direction, name, description }
}

fn draw(localizer: Localizer) -> (String, String) {
    Owner::new().with(|| {
        let store = Store::of_a_newcomer();
        store.provide();
        I18n::still(localizer);
        Navigation::still(Route::Home, store);
        let home = view! {
            <SkipLink/>
            <Header/>
            // Nothing is to be told yet.
            <div class="notices"></div>
            <main id="main"><HomePage/></main>
            <Footer/>
        };
        let home = home.to_html();
        store.begin_as_shown(Some(OptionIndex::ALL));
        store.begin(Length::default());
        let shown = |draft: &Draft| (draft.scenario(0), draft.options(0));
        let shown = store.draft().with_untracked(|draft| draft.as_ref().map(shown));
        assert_eq!(shown, Some((SHOWN, OptionIndex::ALL)), "the scripts rely on it");
        let situation = view! { <QuizPage/> }.to_html();
        // Nothing marks where texts meet: the app doesn't go on with these nodes, it puts its own in their place.
        (home.replace("<!>", ""), situation.replace("<!>", ""))
    })
}
