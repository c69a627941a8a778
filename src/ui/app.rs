//! The frame around every page.

use super::{
    components::{footer::Footer, header::Header, notices::Notices},
    pages::{
        history::HistoryPage, home::HomePage, learn::LearnPage, not_found::NotFoundPage,
        profile::ProfilePage, quiz::QuizPage, skipped::SkippedPage,
    },
};
use crate::{
    i18n::{Localizer, Phrase, message},
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// The app: a header, the page that the address names, and a footer.
#[component]
pub(super) fn App(store: Store, localizer: Localizer) -> impl IntoView {
    store.provide();
    let i18n = I18n::provide(localizer);
    let navigation = Navigation::provide();

    Effect::new(move || {
        navigation.set_title(&i18n.text(&message::app_title(title(navigation.route(), store))));
    });
    // Going from one situation to the next keeps the page and changes what stands on it.
    let page = Memo::new(move |_| match navigation.route() {
        Route::Situation(_) => Route::Quiz,
        other => other,
    });
    let view = move || match page.get() {
        Route::Home => view! { <HomePage/> }.into_any(),
        Route::Quiz | Route::Situation(_) => view! { <QuizPage/> }.into_any(),
        Route::Skipped => view! { <SkippedPage/> }.into_any(),
        Route::Profile(id) => view! { <ProfilePage id/> }.into_any(),
        Route::History => view! { <HistoryPage/> }.into_any(),
        Route::Learn => view! { <LearnPage/> }.into_any(),
        Route::NotFound => view! { <NotFoundPage/> }.into_any(),
    };
    view! {
        // A link to #main would change the route, so this moves the focus itself.
        <button type="button" class="skip-link" on:click=move |_| navigation.focus("main h1")>
            {i18n.t(message::app_skip_link())}
        </button>
        <Header/>
        <Notices/>
        <main id="main">{view}</main>
        <Footer/>
    }
}

fn title(route: Route, store: Store) -> Phrase {
    match route {
        Route::Home => message::home_title(),
        Route::Situation(position) => match &*store.draft().read() {
            Some(draft) => message::quiz_title(number(position + 1), number(draft.total())),
            None => message::quiz_none_title(),
        },
        Route::Quiz => message::quiz_none_title(),
        Route::Skipped => message::quiz_skipped_title(
            store.draft().read().as_ref().map_or(0, |draft| number(draft.skipped().len())),
        ),
        Route::Profile(_) => message::profile_title(),
        Route::History => message::history_title(),
        Route::Learn => message::learn_title(),
        Route::NotFound => message::not_found_title(),
    }
}

/// A count as messages take it.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
