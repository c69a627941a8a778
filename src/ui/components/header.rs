//! The top of every page.

use crate::{
    i18n::{Language, message},
    route::Route,
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// The way home, the main menu and the languages.
#[component]
pub(in crate::ui) fn Header() -> impl IntoView {
    let (i18n, navigation) = (I18n::expect(), Navigation::expect());
    let current = move |route: Route| (navigation.route() == route).then_some("page");
    view! {
        <header class="site-header">
            <a class="brand" href=Route::Home.to_string()>
                <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
                    <circle cx="16" cy="16" r="3.2"/>
                    <circle cx="16" cy="16" r="8"/>
                    <circle cx="16" cy="16" r="13.5"/>
                </svg>
                {i18n.t(message::app_brand())}
            </a>
            <nav aria-label=i18n.t(message::app_navigation())>
                <ul>
                    <li>
                        <a href=Route::Home.to_string() aria-current=move || current(Route::Home)>
                            {i18n.t(message::app_navigation_home())}
                        </a>
                    </li>
                    <li>
                        <a href=Route::History.to_string() aria-current=move || current(Route::History)>
                            {i18n.t(message::app_navigation_history())}
                        </a>
                    </li>
                    <li>
                        <a href=Route::Learn.to_string() aria-current=move || current(Route::Learn)>
                            {i18n.t(message::app_navigation_learn())}
                        </a>
                    </li>
                    <li>
                        <a href=Route::Settings.to_string() aria-current=move || current(Route::Settings)>
                            {i18n.t(message::app_navigation_settings())}
                        </a>
                    </li>
                </ul>
            </nav>
            <Languages/>
        </header>
    }
}

/// The languages to choose from, each in its own words. A button shows what is in use, even if another language
/// was asked for and couldn't be fetched.
#[component]
pub(in crate::ui) fn Languages() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let languages = Language::ALL.iter().map(|&language| {
        view! {
            <li>
                <button
                    type="button"
                    lang=language.code()
                    aria-pressed=move || (i18n.language() == language).to_string()
                    on:click=move |_| i18n.switch(language, store)
                >
                    {language.name()}
                </button>
            </li>
        }
    });
    view! {
        <ul class="languages" aria-label=i18n.t(message::app_language())>{languages.collect_view()}</ul>
    }
}
