//! The results that others shared and that are kept.

use crate::{
    domain::received::{Received, ReceivedResults},
    i18n::{message, words},
    route::Route,
    state::{I18n, Navigation, Store},
    ui::components::icon::{Icon, IconMark},
};
use leptos::prelude::*;

/// A list of them, if there are any.
#[component]
pub(super) fn ReceivedList() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let deleted = RwSignal::new(None::<Received>);
    let none = move || store.received().with(ReceivedResults::is_empty) && deleted.read().is_none();
    let put_back = move |_| {
        if let Some(received) = deleted.try_update(Option::take).flatten() {
            store.put_back_received(received);
            navigation.focus("#received");
        }
    };
    view! {
        <section class="page from-others" aria-labelledby="received" hidden=none>
            <h2 id="received" tabindex="-1">{i18n.t(message::received_list())}</h2>
            <div class="status" role="status">
                {move || deleted.read().is_some().then(|| view! {
                    <p class="notice deleted-copy">
                        <span>{i18n.t(message::copy_deleted())}</span>
                        <button type="button" class="quiet" on:click=put_back>{i18n.t(message::copy_undo())}</button>
                    </p>
                })}
            </div>
            <ul class="results">
                <For
                    each=move || store.received().with(|all| all.iter().rev().cloned().collect::<Vec<_>>())
                    key=|received| (received.code, received.label.to_string())
                    let:received
                >
                    <Item received deleted/>
                </For>
            </ul>
            <p><a class="way" href=Route::Team.to_string()>{i18n.t(message::home_team())}</a></p>
        </section>
    }
}

#[component]
fn Item(received: Received, deleted: RwSignal<Option<Received>>) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let code = received.code;
    let name = words::received(&received);
    let delete = move |_| {
        if let Some(received) = store.delete_received(code) {
            deleted.set(Some(received));
            navigation.focus(".deleted-copy button");
        }
    };
    view! {
        <li>
            <h3><a href=Route::Received(code.to_string()).to_string()>{i18n.t(name.clone())}</a></h3>
            <button
                type="button"
                class="quiet delete"
                aria-label=i18n.t(message::received_delete(name))
                on:click=delete
            >
                <IconMark icon=Icon::Delete/> {i18n.t(message::history_delete())}
            </button>
        </li>
    }
}
