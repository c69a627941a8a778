//! One of several, to choose.

use crate::{i18n::Phrase, state::I18n};
use leptos::prelude::*;

/// Radio buttons. Choices are counted from nought.
#[component]
pub(in crate::ui) fn Choices(
    name: &'static str,
    legend: Phrase,
    labels: Vec<Phrase>,
    #[prop(into)] chosen: Signal<usize>,
    choose: Callback<usize>,
) -> impl IntoView {
    let i18n = I18n::expect();
    let labels = labels.into_iter().enumerate().map(|(place, label)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name
                    prop:checked=move || chosen.get() == place
                    on:change=move |_| choose.run(place)
                />
                <span>{i18n.t(label)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="choices">
            <legend>{i18n.t(legend)}</legend>
            {labels.collect_view()}
        </fieldset>
    }
}
