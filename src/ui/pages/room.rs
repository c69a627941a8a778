//! Where a workshop is set up.

mod begin;
mod how;
mod restore;
mod which;

use super::wall::here;
use crate::{
    i18n::message,
    route::Route,
    state::{I18n, Store},
};
use begin::Begin;
use how::How;
use leptos::prelude::*;
use restore::Restore;
use which::Which;

/// The workshop that is here, and the way to a new one.
#[component]
pub(in crate::ui) fn RoomPage() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let there = Memo::new(move |_| store.room().with(|room| room.workshop.is_some()));
    view! {
        <div class="page room">
            <header>
                <h1 tabindex="-1">{i18n.t(message::room_title())}</h1>
                <p class="lead">{i18n.t(message::room_lead())}</p>
                <p><a class="way" href=Route::Guide.to_string()>{i18n.t(message::room_guide())}</a></p>
            </header>
            {move || there.get().then(|| view! { <Here/> }.into_any())}
            <div class="setting-up">
                <div>
                    <Which/>
                    <Begin there/>
                </div>
                <How/>
            </div>
            <Restore there/>
        </div>
    }
}

/// The workshop under way, or the last one.
#[component]
fn Here() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let text =
        move || store.in_workshop(|workshop| Some(message::room_here_text(workshop.begun(), here(store))));
    view! {
        <section class="latest here" aria-labelledby="here">
            <h2 id="here">{i18n.t(message::room_here())}</h2>
            <p>{move || text().map(|text| i18n.text(&text))}</p>
            <div class="buttons">
                <a class="button primary" href=Route::Wall.to_string()>{i18n.t(message::room_go_on())}</a>
                <a class="button" href=Route::Summary.to_string()>{i18n.t(message::room_summary())}</a>
            </div>
        </section>
    }
}
