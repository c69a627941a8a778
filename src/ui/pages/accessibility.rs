//! How accessible this is.

use crate::{i18n::message, route::Route, state::I18n, ui::components::chapter::Chapter};
use leptos::prelude::*;

/// How accessible this is.
#[component]
pub(in crate::ui) fn AccessibilityPage() -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <article class="page reads">
            <header>
                <h1 tabindex="-1">{i18n.t(message::accessibility_title())}</h1>
                <p class="lead">{i18n.t(message::accessibility_lead())}</p>
            </header>
            <Chapter title=message::accessibility_means() items=vec![message::accessibility_means_1(), message::accessibility_means_2(), message::accessibility_means_3(), message::accessibility_means_4(), message::accessibility_means_5(), message::accessibility_means_6()]>
                <p><a class="way" href=Route::Settings.to_string()>{i18n.t(message::accessibility_settings())}</a></p>
            </Chapter>
            <Chapter title=message::accessibility_tested() items=vec![message::accessibility_tested_1(), message::accessibility_tested_2(), message::accessibility_tested_3(), message::accessibility_tested_4(), message::accessibility_tested_5()]/>
            <Chapter title=message::accessibility_imperfect() items=vec![message::accessibility_imperfect_1(), message::accessibility_imperfect_2(), message::accessibility_imperfect_3(), message::accessibility_imperfect_4(), message::accessibility_imperfect_5()]/>
        </article>
    }
}
