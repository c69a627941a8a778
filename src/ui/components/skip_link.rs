//! The way past what stands on every page.

use crate::{
    i18n::message,
    state::{I18n, Navigation},
};
use leptos::prelude::*;

/// Leads to the page's heading. It is seen when it has the focus.
#[component]
pub(in crate::ui) fn SkipLink() -> impl IntoView {
    let (i18n, navigation) = (I18n::expect(), Navigation::expect());
    view! {
        // A link to #main would change the route, so this moves the focus itself.
        <button type="button" class="skip-link" on:click=move |_| navigation.focus("main h1")>
            {i18n.t(message::app_skip_link())}
        </button>
    }
}
