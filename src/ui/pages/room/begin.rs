//! The way to the wall.

use crate::{
    i18n::{message, words},
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// Starts; where there is a workshop, after a second word.
#[component]
pub(super) fn Begin(there: Memo<bool>) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let asked = RwSignal::new(false);
    let begin = move || {
        store.begin_workshop();
        navigation.go(Route::Wall);
    };
    let start = move |_| {
        if there.get_untracked() {
            asked.set(true);
            navigation.focus("#replace-sure");
        } else {
            begin();
        }
    };
    let leave = move |_| {
        asked.set(false);
        navigation.focus("#start-room");
    };
    let takes = move || {
        store.room().with(|room| {
            let situations = words::situations(room.setup.selection.places().len());
            message::setup_takes(situations, message::minutes_about(room.setup.minutes().into()))
        })
    };
    view! {
        <section class="begin">
            <p hidden=asked>
                <button type="button" id="start-room" class="primary large" on:click=start>
                    <strong>{i18n.t(message::setup_start())}</strong>
                    <span>{i18n.derive(takes)}</span>
                </button>
            </p>
            {move || asked.get().then(|| view! {
                <div class="sure" id="replace-sure" tabindex="-1">
                    <p>{i18n.t(message::setup_replaces())}</p>
                    <div class="buttons">
                        <button type="button" on:click=move |_| begin()>{i18n.t(message::setup_replace())}</button>
                        <button type="button" class="primary" on:click=leave>{i18n.t(message::setup_keep())}</button>
                        <a class="button" href=Route::Summary.to_string()>{i18n.t(message::room_summary())}</a>
                    </div>
                </div>
            })}
        </section>
    }
}
