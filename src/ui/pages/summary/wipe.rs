//! Finishing on a computer that others use.

use crate::{
    i18n::message,
    state::{I18n, Navigation, Store},
    ui::components::icon::{Icon, IconMark},
};
use leptos::prelude::*;

/// Removes all that is the room's, after a second word.
#[component]
pub(super) fn Wipe() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let asked = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let ask = move |_| {
        asked.set(true);
        navigation.focus("#wipe-sure");
    };
    let leave = move |_| {
        asked.set(false);
        navigation.focus("#wipe-ask");
    };
    let wipe = move |_| {
        asked.set(false);
        let gone = store.wipe_room();
        failed.set(!gone);
        // If it is gone, the page says so.
        navigation.focus(if gone { "main h1" } else { "#wipe-ask" });
    };
    view! {
        <section class="wipe" aria-labelledby="wipe">
            <h2 id="wipe">{i18n.t(message::summary_wipe_title())}</h2>
            <p>{i18n.t(message::summary_wipe_text())}</p>
            <p hidden=asked>
                <button type="button" id="wipe-ask" on:click=ask><IconMark icon=Icon::Delete/> {i18n.t(message::summary_wipe())}</button>
            </p>
            {move || asked.get().then(|| view! {
                <div class="sure" id="wipe-sure" tabindex="-1">
                    <p>{i18n.t(message::summary_wipe_sure())}</p>
                    <div class="buttons">
                        <button type="button" on:click=wipe>{i18n.t(message::summary_wipe_do())}</button>
                        <button type="button" class="primary" on:click=leave>{i18n.t(message::summary_wipe_not())}</button>
                    </div>
                </div>
            })}
            <p class="status" role="status">{move || failed.get().then(|| i18n.text(&message::summary_not_wiped()))}</p>
        </section>
    }
}
