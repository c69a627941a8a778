//! The foot of every page.

use crate::{i18n::message, route::Route, state::I18n};
use leptos::prelude::*;

/// What the person should know wherever they are.
#[component]
pub(in crate::ui) fn Footer() -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <footer class="site-footer">
            <p>{i18n.t(message::app_footer_private())}</p>
            <p>{i18n.t(message::app_footer_limits())}</p>
            <ul>
                <li><a href=Route::Privacy.to_string()>{i18n.t(message::app_footer_privacy())}</a></li>
                <li><a href=Route::Accessibility.to_string()>{i18n.t(message::app_footer_accessibility())}</a></li>
            </ul>
        </footer>
    }
}
