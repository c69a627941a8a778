//! Codes in a text.

use super::Outcome;
use crate::{
    domain::{
        result_code::{ResultCode, find},
        team::Collected,
    },
    i18n::message,
    state::{I18n, Store},
};
use leptos::prelude::*;

/// A field for whatever has codes in it.
#[component]
pub(super) fn Paste() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let said = RwSignal::new(None);
    let text = RwSignal::new(String::new());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let collected = store.change_team(|team| team.add_found(find(&text.read_untracked())));
        // What couldn't be opened stays, to be mended, and so does what there was no room for; and all of it if no
        // code is in it.
        if collected != Collected::default() {
            let refused = collected.refused.iter().map(|(text, _)| text.clone());
            let left_out = collected.left_out.iter().map(ResultCode::to_string);
            text.set(refused.chain(left_out).collect::<Vec<_>>().join("\n"));
        }
        said.set(Some(collected));
    };
    view! {
        <form on:submit=add>
            <div class="field">
                <label for="paste">{i18n.t(message::team_paste_label())}</label>
                <textarea
                    id="paste"
                    rows="5"
                    spellcheck="false"
                    autocomplete="off"
                    aria-describedby="paste-hint"
                    prop:value=text
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
                <p class="hint" id="paste-hint">{i18n.t(message::team_paste_hint())}</p>
            </div>
            <p><button type="submit" class="primary">{i18n.t(message::team_paste_add())}</button></p>
            <Outcome said/>
        </form>
    }
}
