//! What the person can set, and all of their data.

mod data;
mod erase;
mod restore;

use crate::{
    domain::settings::{Motion, TextSize, Theme},
    i18n::{Phrase, message},
    state::{I18n, Store},
    ui::components::{choices::Choices, header::Languages},
};
use data::Data;
use erase::Erase;
use leptos::prelude::*;
use restore::Restore;

/// The sections that change all data.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Section {
    Restore,
    Erase,
}

/// What was last done to all data, and the section where that is said.
type Said = RwSignal<Option<(Section, Phrase)>>;

/// What a section has to say.
fn said_in(section: Section, said: Said) -> Option<Phrase> {
    said.get().filter(|(of, _)| *of == section).map(|(_, phrase)| phrase)
}

/// Language and look, and everything that is kept: to see, to save, to restore and to erase.
#[component]
pub(in crate::ui) fn SettingsPage() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let settings = store.settings();
    // What was last done to all data, and where that is said.
    let said = RwSignal::new(None);
    view! {
        <div class="page settings">
            <header>
                <h1 tabindex="-1">{i18n.t(message::settings_title())}</h1>
                <p class="lead">{i18n.t(message::settings_text())}</p>
            </header>
            <div class="look">
                <div class="choices">
                    <p class="legend">{i18n.t(message::app_language())}</p>
                    <Languages/>
                </div>
                <Choices
                    name="theme"
                    legend=message::settings_theme()
                    labels=Theme::ALL.iter().copied().map(message::theme).collect()
                    chosen=Signal::derive(move || settings.read().theme.place())
                    choose=Callback::new(move |place: usize| store.set_theme(Theme::ALL[place]))
                />
                <Choices
                    name="text-size"
                    legend=message::settings_text_size()
                    labels=TextSize::ALL.iter().copied().map(message::text_size).collect()
                    chosen=Signal::derive(move || settings.read().text_size.place())
                    choose=Callback::new(move |place: usize| store.set_text_size(TextSize::ALL[place]))
                />
                <Choices
                    name="motion"
                    legend=message::settings_motion()
                    labels=Motion::ALL.iter().copied().map(message::motion).collect()
                    chosen=Signal::derive(move || settings.read().motion.place())
                    choose=Callback::new(move |place: usize| store.set_motion(Motion::ALL[place]))
                />
            </div>
            <Data/>
            <Restore said/>
            <Erase said/>
        </div>
    }
}
