//! Erasing everything.

use super::{Said, Section, said_in};
use crate::{
    i18n::{Phrase, message},
    state::{I18n, Navigation, PersonalFiles, Store},
    ui::components::icon::{Icon, IconMark},
};
use leptos::prelude::*;

/// Erases all that is kept, after a second word.
#[component]
pub(super) fn Erase(said: Said) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let files = PersonalFiles::expect();
    let asked = RwSignal::new(false);
    let ask = move |_| {
        said.set(None);
        asked.set(true);
        navigation.focus("#erase-sure");
    };
    let close = move |phrase: Option<Phrase>| {
        asked.set(false);
        said.set(phrase.map(|phrase| (Section::Erase, phrase)));
        navigation.focus("#erase-ask");
    };
    let erase = move |_| {
        close(Some(if store.erase() { message::erase_done() } else { message::erase_failed() }));
    };
    view! {
        <section class="erase" aria-labelledby="erase">
            <h2 id="erase">{i18n.t(message::erase_title())}</h2>
            <p>{i18n.t(message::erase_text())}</p>
            <p hidden=asked>
                <button type="button" id="erase-ask" on:click=ask><IconMark icon=Icon::Delete/> {i18n.t(message::erase_ask())}</button>
            </p>
            {move || asked.get().then(|| view! {
                <div class="sure" id="erase-sure" tabindex="-1">
                    <p>{i18n.t(message::erase_sure())}</p>
                    <div class="buttons">
                        <button type="button" on:click=erase>{i18n.t(message::erase_do())}</button>
                        <button type="button" class="primary" on:click=move |_| close(None)>{i18n.t(message::erase_cancel())}</button>
                        <button type="button" on:click=move |_| files.save_backup()>
                            {i18n.t(message::data_save())}
                        </button>
                    </div>
                </div>
            })}
            <p class="status" role="status">
                {move || said_in(Section::Erase, said).map(|said| i18n.t(said))}
            </p>
        </section>
    }
}
