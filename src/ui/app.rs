//! The frame around every page.

use super::{
    components::{footer::Footer, header::Header, skip_link::SkipLink},
    pages::quiz::QuizPage,
    rest::pages,
};
use crate::{
    domain::draft::Draft,
    i18n::{Localizer, message, words::number},
    route::Route,
    state::{I18n, Navigation, Store, apply_look},
};
use leptos::prelude::*;

/// The app: a header, the page that the address names, and a footer.
#[component]
pub(super) fn App(store: Store, localizer: Localizer) -> impl IntoView {
    store.provide();
    let i18n = I18n::provide(localizer);
    let navigation = Navigation::provide(store);

    // When the quiz is closed, it is what it was until the page goes.
    let total = Memo::new(move |last: Option<&usize>| {
        store.draft().with(|draft| draft.as_ref().map(Draft::total)).or(last.copied()).unwrap_or_default()
    });
    Effect::new(move || {
        let title = match navigation.named() {
            None => None,
            Some(Route::Situation(position)) => {
                Some(message::quiz_title(number(position + 1), number(total.get())))
            }
            Some(other) => pages().map(|pages| (pages.title)(other, store)),
        };
        if let Some(title) = title {
            navigation.set_title(i18n.text(&message::app_title(title)));
        }
    });
    Effect::new(move || {
        if store.is_whole().get() {
            store.watch_releases();
        }
    });
    Effect::new(move || apply_look(&store.look(&navigation.route())));
    let language = Memo::new(move |_| store.language(&navigation.route()));
    // What it is to begin with has been fetched already.
    Effect::watch(
        move || language.get(),
        move |language, _, _| i18n.follow(language.as_deref(), store),
        false,
    );
    // Going from one situation to the next keeps the page and changes what stands on it.
    let page = Memo::new(move |_| match navigation.route() {
        Route::Situation(_) => Route::Situation(0),
        other => other,
    });
    // Projected, nothing but the workshop is to be seen.
    let framed = Memo::new(move |_| {
        let projected = matches!(navigation.route(), Route::Wall | Route::Notes);
        !projected || store.room().with(|room| room.workshop.is_none())
    });
    let view = move || match page.get() {
        Route::Situation(_) => Some(view! { <QuizPage/> }.into_any()),
        other => pages().map(|pages| (pages.page)(other)),
    };
    let notices = move || {
        let is_whole = store.is_whole().get();
        pages().filter(|_| is_whole).map(|pages| (pages.notices)())
    };
    view! {
        {move || framed.get().then(|| view! {
            <SkipLink/>
            <Header/>
            {notices}
        }.into_any())}
        <main id="main">{view}</main>
        {move || framed.get().then(|| view! { <Footer/> }.into_any())}
    }
}
