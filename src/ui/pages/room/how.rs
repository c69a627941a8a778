//! How the workshop is run.

use crate::{
    domain::{
        room::{Setup, TALK_SECONDS, THINK_SECONDS},
        settings::Theme,
    },
    i18n::{Language, Phrase, message},
    state::{I18n, Store},
    ui::components::choices::Choices,
};
use leptos::prelude::*;

/// The themes that a wall can have: it doesn't follow any device.
const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

/// Language and look of the wall, times, rounds, and what is shown.
#[component]
pub(super) fn How() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let room = store.room();
    let language = Signal::derive(move || {
        let code = room.with(|room| room.wall.language.clone());
        let own = i18n.language();
        let is_it =
            |language: &&Language| code.as_deref().map_or(**language == own, |code| language.code() == code);
        Language::ALL.iter().position(|language| is_it(&language)).unwrap_or_default()
    });
    let set_language = move |place: usize| {
        store.change_wall(|wall| wall.language = Language::ALL.get(place).map(|of| of.code().to_owned()));
    };
    let theme = Signal::derive(move || usize::from(room.with(|room| room.wall.theme == Theme::Dark)));
    let set_theme = move |place: usize| store.change_wall(|wall| wall.theme = THEMES[place]);
    view! {
        <section class="how" aria-labelledby="how">
            <h2 id="how">{i18n.t(message::setup_how())}</h2>
            <Choices
                name="wall-language"
                legend=message::setup_language()
                labels=Language::ALL.iter().map(|language| message::verbatim(language.name())).collect()
                chosen=language
                choose=Callback::new(set_language)
            />
            <Choices
                name="wall-theme"
                legend=message::setup_theme()
                labels=THEMES.map(message::theme).to_vec()
                chosen=theme
                choose=Callback::new(set_theme)
            />
            <Seconds id="think" label=message::setup_think() none=message::setup_think_none() choices=THINK_SECONDS
                get=|setup| setup.think set=|setup, seconds| setup.think = seconds/>
            <Check id="rounds" label=message::setup_rounds() get=|setup| setup.two_rounds set=|setup, on| setup.two_rounds = on/>
            <div hidden=move || !room.with(|room| room.setup.two_rounds)>
                <Seconds id="talk" label=message::setup_talk() none=message::setup_time(0) choices=TALK_SECONDS
                    get=|setup| setup.talk set=|setup, seconds| setup.talk = seconds/>
            </div>
            <Check id="key" label=message::setup_key() get=|setup| setup.shows_key set=|setup, on| setup.shows_key = on/>
            <Check id="phones" label=message::setup_phones() get=|setup| setup.phones set=|setup, on| setup.phones = on/>
            <p class="hint">{i18n.t(message::setup_phones_hint())}</p>
        </section>
    }
}

#[component]
fn Seconds(
    id: &'static str,
    label: Phrase,
    none: Phrase,
    choices: [u16; 5],
    get: fn(&Setup) -> u16,
    set: fn(&mut Setup, u16),
) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let chosen = Memo::new(move |_| store.room().with(|room| get(&room.setup)));
    let options = choices.map(|seconds| {
        let text = if seconds == 0 { none.clone() } else { message::setup_time(seconds.into()) };
        view! {
            <option value=seconds.to_string() selected=move || chosen.get() == seconds>
                {i18n.t(text)}
            </option>
        }
    });
    let choose = move |event| {
        let seconds = event_target_value(&event).parse().unwrap_or_default();
        store.change_setup(|setup| set(setup, seconds));
    };
    view! {
        <div class="field">
            <label for=id>{i18n.t(label)}</label>
            <select id=id prop:value=move || chosen.get().to_string() on:change=choose>{options.collect_view()}</select>
        </div>
    }
}

#[component]
fn Check(
    id: &'static str,
    label: Phrase,
    get: fn(&Setup) -> bool,
    set: fn(&mut Setup, bool),
) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let on = Memo::new(move |_| store.room().with(|room| get(&room.setup)));
    view! {
        <label class="choice">
            <input
                type="checkbox"
                id=id
                prop:checked=on
                on:change=move |event| store.change_setup(|setup| set(setup, event_target_checked(&event)))
            />
            <span>{i18n.t(label)}</span>
        </label>
    }
}
