//! The list of the keys.

use crate::{
    i18n::message,
    state::{I18n, Projector},
};
use leptos::prelude::*;

/// The dialog's selector.
pub(in crate::ui) const KEYS: &str = "#keys";

/// What each key does, in a dialog that "?" opens.
#[component]
pub(in crate::ui) fn Keys() -> impl IntoView {
    let (i18n, projector) = (I18n::expect(), Projector::expect());
    let rows = [
        (message::keys_forward(), message::keys_forward_does()),
        (message::keys_back(), message::keys_back_does()),
        (message::keys_next(), message::keys_next_does()),
        (message::keys_previous(), message::keys_previous_does()),
        (message::keys_add(), message::keys_add_does()),
        (message::keys_take(), message::keys_take_does()),
        (message::keys_undo(), message::keys_undo_does()),
        (message::keys_blank(), message::keys_blank_does()),
        (message::keys_timer(), message::keys_timer_does()),
        (message::keys_more(), message::keys_more_does()),
        (message::keys_size(), message::keys_size_does()),
        (message::keys_full(), message::keys_full_does()),
        (message::keys_help(), message::keys_help_does()),
    ];
    let rows = rows.map(|(keys, does)| {
        view! {
            <div>
                <dt>{i18n.t(keys)}</dt>
                <dd>{i18n.t(does)}</dd>
            </div>
        }
        .into_any()
    });
    view! {
        <dialog id=&KEYS[1..] class="keys" aria-labelledby="keys-title">
            <h2 id="keys-title">{i18n.t(message::keys_title())}</h2>
            <p>{i18n.t(message::keys_text())}</p>
            <dl>{rows.collect_view()}</dl>
            <p><button type="button" on:click=move |_| projector.close_dialog()>{i18n.t(message::keys_close())}</button></p>
        </dialog>
    }
}
