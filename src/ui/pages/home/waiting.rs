//! What is waiting for somebody who comes back.

use crate::{
    domain::history::Finished,
    i18n::{message, words},
    route::Route,
    state::{I18n, Store},
    ui::components::small_act::{Choose, SmallAct},
};
use leptos::prelude::*;

/// The small act that was chosen, and the latest profile.
#[component]
pub(super) fn Waiting() -> impl IntoView {
    let store = Store::expect();
    let latest = Memo::new(move |_| store.history().with(|history| history.latest().cloned()));
    view! {
        <div class="waiting">
            <SmallAct/>
            {move || latest.get().map(|latest| view! { <Latest latest/> }.into_any())}
        </div>
    }
}

/// The last finished quiz.
#[component]
fn Latest(latest: Finished) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let when = words::finished(&latest);
    // Decided when the page opens: what becomes of an act chosen earlier is said where it stands.
    let chooses = store.plan().with_untracked(|plan| plan.intention().is_none());
    view! {
        <section class="latest" aria-labelledby="latest">
            <h2 id="latest">{i18n.t(message::home_latest_title())}</h2>
            <p>{i18n.t(when)}</p>
            <div class="buttons">
                <a class="button" href=Route::Profile(latest.id).to_string()>
                    {i18n.t(message::home_latest_open())}
                </a>
                {chooses.then(|| view! { <Choose link=message::home_act_all()/> })}
            </div>
        </section>
    }
}
