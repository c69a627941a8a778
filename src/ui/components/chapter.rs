//! A piece of a page that is there to be read.

use crate::{i18n::Phrase, state::I18n};
use leptos::prelude::*;

/// A heading, and below it, or beside it where there is room, a text, a list, and whatever else belongs there.
#[component]
pub(in crate::ui) fn Chapter(
    title: Phrase,
    #[prop(optional)] text: Option<Phrase>,
    #[prop(optional)] items: Vec<Phrase>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let i18n = I18n::expect();
    let there = !items.is_empty();
    let items = items.into_iter().map(|item| view! { <li>{i18n.t(item)}</li> }).collect_view();
    view! {
        <section class="chapter">
            <h2>{i18n.t(title)}</h2>
            <div>
                {text.map(|text| view! { <p>{i18n.t(text)}</p> })}
                {there.then(|| view! { <ul>{items}</ul> })}
                {children.map(|children| children())}
            </div>
        </section>
    }
    .into_any()
}
