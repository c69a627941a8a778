//! What a newcomer's first answer doesn't need of the views: every page but the quiz, and the notices. Where the app is
//! split they come with [`state::rest`](crate::state::rest).

use super::{
    components::notices::Notices,
    pages::{
        accessibility::AccessibilityPage,
        act::ActPage,
        guide::GuidePage,
        history::HistoryPage,
        home::HomePage,
        learn::LearnPage,
        not_found::NotFoundPage,
        notes::NotesPage,
        privacy::PrivacyPage,
        profile::ProfilePage,
        quiz::NoQuiz,
        received::ReceivedPage,
        room::RoomPage,
        settings::SettingsPage,
        share::SharePage,
        shared_team::SharedTeamPage,
        skipped::SkippedPage,
        summary::SummaryPage,
        take::TakePage,
        team::TeamPage,
        wall::{WallPage, here},
    },
};
use crate::{
    domain::{history::History, received::ReceivedResults, result_code::read_end},
    i18n::{
        Phrase, message,
        words::{self, number},
    },
    route::Route,
    state::Store,
};
use leptos::prelude::*;

/// The pages and what is said of them.
pub struct Pages {
    pub(super) page: fn(Route) -> AnyView,
    pub(super) title: fn(Route, Store) -> Phrase,
    pub(super) notices: fn() -> AnyView,
}

/// All of them.
pub static PAGES: Pages = Pages { page, title, notices };

#[cfg(not(feature = "split"))]
mod source {
    use super::{PAGES, Pages};

    /// The pages.
    #[allow(clippy::unnecessary_wraps, reason = "where the app is split they may not be here yet")]
    pub(in crate::ui) fn pages() -> Option<&'static Pages> {
        Some(&PAGES)
    }
}

#[cfg(feature = "split")]
mod source {
    use super::Pages;
    use std::cell::Cell;

    thread_local! {
        static PAGES: Cell<Option<&'static Pages>> = const { Cell::new(None) };
    }

    /// The pages, if they are here.
    pub(in crate::ui) fn pages() -> Option<&'static Pages> {
        PAGES.get()
    }

    /// Takes the pages when they have come.
    pub fn bring(pages: &'static Pages) {
        PAGES.set(Some(pages));
    }
}

#[cfg(feature = "split")]
pub use source::bring;
pub(super) use source::pages;

fn notices() -> AnyView {
    view! { <Notices/> }.into_any()
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <HomePage/> }.into_any(),
        Route::Begin(_) | Route::Quiz | Route::Situation(_) => view! { <NoQuiz/> }.into_any(),
        Route::Skipped => view! { <SkippedPage/> }.into_any(),
        Route::Profile(id) => view! { <ProfilePage id/> }.into_any(),
        Route::Share(id) => view! { <SharePage id/> }.into_any(),
        Route::Received(text) => view! { <ReceivedPage text/> }.into_any(),
        Route::Team => view! { <TeamPage/> }.into_any(),
        Route::SharedTeam(members) => view! { <SharedTeamPage members/> }.into_any(),
        Route::Take(set) => view! { <TakePage set/> }.into_any(),
        Route::Room => view! { <RoomPage/> }.into_any(),
        Route::Wall => view! { <WallPage/> }.into_any(),
        Route::Notes => view! { <NotesPage/> }.into_any(),
        Route::Summary => view! { <SummaryPage/> }.into_any(),
        Route::Guide => view! { <GuidePage/> }.into_any(),
        Route::History => view! { <HistoryPage/> }.into_any(),
        Route::Act => view! { <ActPage/> }.into_any(),
        Route::Settings => view! { <SettingsPage/> }.into_any(),
        Route::Learn => view! { <LearnPage/> }.into_any(),
        Route::Privacy => view! { <PrivacyPage/> }.into_any(),
        Route::Accessibility => view! { <AccessibilityPage/> }.into_any(),
        Route::NotFound => view! { <NotFoundPage/> }.into_any(),
    }
}

fn title(route: Route, store: Store) -> Phrase {
    match route {
        Route::Home => message::home_title(),
        Route::Begin(_) | Route::Quiz | Route::Situation(_) => message::quiz_none_title(),
        Route::Skipped => {
            let skipped = store.draft().with(|draft| draft.as_ref().map_or(0, |draft| draft.skipped().len()));
            message::quiz_skipped_title(number(skipped))
        }
        Route::Profile(id) | Route::Share(id) if store.finished(id).is_none() => {
            message::profile_missing_title()
        }
        Route::Profile(_) => message::profile_title(),
        Route::Share(_) => message::share_title(),
        Route::Received(text) if read_end(&text).is_err() => message::received_bad_title(),
        Route::Received(_) => message::received_title(),
        Route::Team => message::team_title(),
        Route::SharedTeam(_) => message::team_shared_title(),
        Route::Take(set) => message::take_title(words::situations(set.total())),
        Route::Room => message::room_title(),
        Route::Wall => here(store),
        Route::Notes => message::notes_title(),
        Route::Summary => message::summary_title(),
        Route::Guide => message::guide_title(),
        Route::History
            if store.history().with(History::is_empty)
                && store.received().with(ReceivedResults::is_empty) =>
        {
            message::history_empty_title()
        }
        Route::History => message::history_title(),
        Route::Act if store.plan().with(|plan| plan.intention().is_some()) => message::act_title(),
        Route::Act => message::act_choose_title(),
        Route::Settings => message::settings_title(),
        Route::Learn => message::learn_title(),
        Route::Privacy => message::privacy_title(),
        Route::Accessibility => message::accessibility_title(),
        Route::NotFound => message::not_found_title(),
    }
}
