//! The frame around every page.

use super::{
    components::{footer::Footer, header::Header, notices::Notices, skip_link::SkipLink},
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
        quiz::{NoQuiz, QuizPage},
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
    domain::{draft::Draft, history::History, received::ReceivedResults, result_code::read_end},
    i18n::{
        Localizer, Phrase, message,
        words::{self, number},
    },
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

    Effect::new(move || {
        navigation.set_title(&i18n.text(&message::app_title(title(navigation.route(), store))));
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
        Route::Home => view! { <HomePage/> }.into_any(),
        Route::Begin(_) | Route::Quiz => view! { <NoQuiz/> }.into_any(),
        Route::Situation(_) => view! { <QuizPage/> }.into_any(),
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
    };
    view! {
        {move || framed.get().then(|| view! {
            <SkipLink/>
            <Header/>
            <Notices/>
        }.into_any())}
        <main id="main">{view}</main>
        {move || framed.get().then(|| view! { <Footer/> }.into_any())}
    }
}

fn title(route: Route, store: Store) -> Phrase {
    match route {
        Route::Home => message::home_title(),
        Route::Begin(_) | Route::Quiz => message::quiz_none_title(),
        Route::Situation(position) => {
            let total = store.draft().with(|draft| draft.as_ref().map_or(0, Draft::total));
            message::quiz_title(number(position + 1), number(total))
        }
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
