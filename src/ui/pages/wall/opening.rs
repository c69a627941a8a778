//! Before the first scenario.

use super::Phones;
use crate::{i18n::message, state::I18n, ui::components::rings::Rings};
use leptos::prelude::*;

/// What this is, while people come in.
#[component]
pub(super) fn Opening() -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <div class="opening">
            <div class="welcome">
                <p class="grade">{i18n.t(message::wall_grade())}</p>
                <p class="about">{i18n.t(message::wall_about())}</p>
            </div>
            <div class="beside">
                <Phones/>
                <Rings/>
            </div>
        </div>
    }
}
