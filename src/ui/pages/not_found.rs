//! An address that leads nowhere.

use crate::{
    i18n::{Phrase, message},
    route::Route,
    state::I18n,
    ui::components::rings::Rings,
};
use leptos::prelude::*;

/// Says so, with a way home.
#[component]
pub(in crate::ui) fn NotFoundPage() -> impl IntoView {
    view! {
        <Nothing
            title=message::not_found_title()
            text=message::not_found_text()
            link=message::not_found_home()
            to=Route::Home
        />
    }
}

/// A page that has nothing to show: why, and where to go instead.
#[component]
pub(in crate::ui) fn Nothing(title: Phrase, text: Phrase, link: Phrase, to: Route) -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <div class="page nothing">
            <div>
                <h1 tabindex="-1">{i18n.t(title)}</h1>
                <p class="lead">{i18n.t(text)}</p>
                <p><a class="button" href=to.to_string()>{i18n.t(link)}</a></p>
            </div>
            <Rings/>
        </div>
    }
}
