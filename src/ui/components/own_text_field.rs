//! A line in the person's own words.

use crate::{domain::own_text::OwnText, i18n::Phrase, state::I18n};
use leptos::prelude::*;

/// A field for a line of text, with a label and, if need be, a hint. `text` is what stands in it at first; `write`
/// is told of every letter that is written. What is written stays as it is written, blanks and all, until the
/// page goes: whoever writes in the middle of a line isn't thrown to its end.
#[component]
pub(in crate::ui) fn OwnTextField(
    id: &'static str,
    label: Phrase,
    #[prop(optional)] hint: Option<Signal<Option<Phrase>>>,
    text: OwnText,
    write: Callback<OwnText>,
) -> impl IntoView {
    let i18n = I18n::expect();
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field">
            <label for=id>{i18n.t(label)}</label>
            <input
                type="text"
                id=id
                maxlength=OwnText::LIMIT
                autocomplete="off"
                aria-describedby=hint_id.clone()
                prop:value=text.to_string()
                on:input=move |event| write.run(OwnText::cut(&event_target_value(&event)))
            />
            <p class="hint" id=hint_id>{move || hint.and_then(|hint| hint.get()).map(|hint| i18n.t(hint))}</p>
        </div>
    }
}
