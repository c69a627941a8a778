//! A workshop from a file.

use crate::{
    domain::room::Workshop,
    i18n::{Phrase, message},
    state::{I18n, Navigation, Store, WorkshopFiles},
    ui::components::file_field::FileField,
};
use leptos::prelude::*;

/// Opens a workshop that was saved. One that is here makes way only after a second word.
#[component]
pub(super) fn Restore(there: Memo<bool>) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let files = WorkshopFiles::expect();
    let said = RwSignal::new(None::<Phrase>);
    let waiting = RwSignal::new(None::<Workshop>);
    let restore = move |workshop: Workshop| {
        store.restore_workshop(workshop);
        waiting.set(None);
        said.set(Some(message::room_restored()));
    };
    let open = move |event| {
        said.set(None);
        waiting.set(None);
        files.open(&event, move |file| match file {
            // Who has left the page meanwhile doesn't want it any more.
            _ if there.try_get_untracked().is_none() => {}
            Ok(workshop) if there.get_untracked() => {
                waiting.set(Some(workshop));
                navigation.focus("#restore-sure");
            }
            Ok(workshop) => restore(workshop),
            Err(why) => said.set(Some(why)),
        });
    };
    let sure = move |_| {
        if let Some(workshop) = waiting.get_untracked() {
            restore(workshop);
            navigation.focus("main h1");
        }
    };
    let leave = move |_| {
        waiting.set(None);
        navigation.focus("#workshop-file");
    };
    view! {
        <section class="restore">
            <FileField id="workshop-file" label=message::room_restore() open/>
            {move || waiting.with(Option::is_some).then(|| view! {
                <div class="sure" id="restore-sure" tabindex="-1">
                    <p>{i18n.t(message::room_restore_replaces())}</p>
                    <div class="buttons">
                        <button type="button" on:click=sure>{i18n.t(message::room_restore_do())}</button>
                        <button type="button" class="primary" on:click=leave>{i18n.t(message::setup_keep())}</button>
                    </div>
                </div>
            })}
            <p class="status" role="status">{move || said.get().map(|said| i18n.text(&said))}</p>
        </section>
    }
}
