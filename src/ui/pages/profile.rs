//! What a finished quiz showed.

mod since;

use super::not_found::Nothing;
use crate::{
    domain::{
        action::suggest,
        history::{Finished, ResultId},
        result_code::ResultCode,
    },
    i18n::{
        message,
        words::{self, number},
    },
    route::Route,
    state::{self, I18n, Store},
    ui::components::{
        action_card::ActionCard,
        answers::Answers,
        counts::Counts,
        icon::{Icon, IconMark},
        picture::Picture,
        reading::ReadingSection,
        whose::Whose,
    },
};
use leptos::prelude::*;
use since::SinceSection;

/// A finished quiz's profile, if it is in this browser.
#[component]
pub(in crate::ui) fn ProfilePage(id: ResultId) -> impl IntoView {
    let store = Store::expect();
    let finished = Memo::new(move |_| store.finished(id));
    move || match finished.get() {
        Some(finished) => view! { <Profile finished/> }.into_any(),
        None => view! { <Missing/> }.into_any(),
    }
}

/// There is no such result in this browser.
#[component]
pub(super) fn Missing() -> impl IntoView {
    view! {
        <Nothing
            title=message::profile_missing_title()
            text=message::profile_missing_text()
            link=message::profile_missing_history()
            to=Route::History
        />
    }
}

#[component]
fn Profile(finished: Finished) -> impl IntoView {
    let i18n = I18n::expect();
    let completed = finished.completed.clone();
    let profile = completed.profile();
    let skipped = completed.skipped();
    let beside = Store::expect().beside(completed.set());
    let awaited = Store::expect().is_awaited(finished.id);
    let when = words::finished(&finished);
    view! {
        <div class="page profile">
            <header>
                <h1 tabindex="-1">{i18n.t(message::profile_title())}</h1>
                <p class="lead">{i18n.t(when)}</p>
                <p class="buttons">
                    {beside.map(|code| view! {
                        <a class="button primary" href=Route::Received(code.to_string()).to_string()>
                            {i18n.t(message::received_back())}
                        </a>
                    })}
                    <a class="button" href=Route::Share(finished.id).to_string()><IconMark icon=Icon::Share/> {i18n.t(message::share_open())}</a>
                </p>
                {awaited.then(|| view! { <Bring code=ResultCode::of(&completed) share=Route::Share(finished.id)/> })}
                {(skipped > 0).then(|| view! { <p>{i18n.t(message::profile_skipped(number(skipped)))}</p> })}
            </header>
            <div class="overview">
                <Picture profile/>
                <div>
                    <ReadingSection profile whose=Whose::Own/>
                    <Counts profile/>
                </div>
            </div>
            <SinceSection finished=finished.clone()/>
            <Suggestions finished=finished.clone()/>
            <Answers completed whose=Whose::Own/>
            <section>
                <h2>{i18n.t(message::profile_count_title())}</h2>
                <p>{i18n.t(message::profile_count_how())}</p>
                <p>{i18n.t(message::profile_count_limits())}</p>
            </section>
            <Keeping id=finished.id/>
            <p class="again-too"><a class="button" href=Route::Home.to_string()>{i18n.t(message::profile_again())}</a></p>
        </div>
    }
}

/// The code, for whoever collects them in a workshop.
#[component]
fn Bring(code: ResultCode, share: Route) -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <section class="bring" aria-labelledby="bring">
            <h2 id="bring">{i18n.t(message::take_bring())}</h2>
            <p class="code">{code.to_string()}</p>
            <p>{i18n.t(message::take_bring_text())}</p>
            <p><a class="button" href=share.to_string()><IconMark icon=Icon::Share/> {i18n.t(message::take_bring_share())}</a></p>
        </section>
    }
}

/// Three small acts. They are drawn from what was done before this page was opened, so that they stay as they
/// are while it is read.
#[component]
fn Suggestions(finished: Finished) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let suggested = store.plan().with_untracked(|plan| suggest(&finished.completed, finished.at, plan));
    view! {
        <section aria-labelledby="suggestions">
            <h2 id="suggestions" tabindex="-1">{i18n.t(message::profile_actions())}</h2>
            <p>{i18n.t(message::profile_actions_text())}</p>
            <ul class="actions">
                {suggested.map(|action| view! { <ActionCard action/> }).collect_view()}
            </ul>
        </section>
    }
}

/// Whether this result stays in this browser.
#[component]
fn Keeping(id: ResultId) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let keeping = Memo::new(move |_| store.keeping(id));
    let text = move || match keeping.get() {
        state::Keeping::Kept => message::profile_kept(),
        state::Keeping::ThisVisit => message::profile_kept_this_visit(),
        state::Keeping::LetGo => message::profile_let_go(),
    };
    let let_go = move || keeping.get() == state::Keeping::LetGo;
    view! {
        <section class="keeping" aria-labelledby="keeping">
            <h2 id="keeping">{i18n.t(message::profile_keep_title())}</h2>
            <p role="status">{i18n.derive(text)}</p>
            <p>
                <button
                    type="button"
                    on:click=move |_| if let_go() { store.take_back() } else { store.let_go(id) }
                >
                    {i18n.derive(move || if let_go() { message::profile_take_back() } else { message::profile_discard() })}
                </button>
            </p>
        </section>
    }
}
