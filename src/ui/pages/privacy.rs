//! What is private, and how to check it.

use crate::{i18n::message, route::Route, state::I18n, ui::components::chapter::Chapter};
use leptos::prelude::*;

/// What is private, and how to check it.
#[component]
pub(in crate::ui) fn PrivacyPage() -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <article class="page reads">
            <header>
                <h1 tabindex="-1">{i18n.t(message::privacy_title())}</h1>
                <p class="lead">{i18n.t(message::privacy_lead())}</p>
            </header>
            <Chapter title=message::privacy_kept() items=vec![message::privacy_kept_1(), message::privacy_kept_2(), message::privacy_kept_3(), message::privacy_kept_4()]>
                <p><a class="way" href=Route::Settings.to_string()>{i18n.t(message::privacy_settings())}</a></p>
            </Chapter>
            <Chapter title=message::privacy_leaves() items=vec![message::privacy_leaves_1(), message::privacy_leaves_2(), message::privacy_leaves_3()]/>
            <Chapter title=message::privacy_device() items=vec![message::privacy_device_1(), message::privacy_device_2()]/>
            <Chapter title=message::privacy_check() items=vec![message::privacy_check_1(), message::privacy_check_2(), message::privacy_check_3(), message::privacy_check_4()]/>
        </article>
    }
}
