//! A field for a number of hands.

use crate::{
    domain::{answer::OptionIndex, room::Command},
    i18n::message,
    state::{I18n, Navigation, Store},
};
use leptos::{ev, html, prelude::*};

/// The fields by option, for the focus.
const FIELDS: [&str; 4] = ["#hands-a", "#hands-b", "#hands-c", "#hands-d"];
/// The most digits that a number of hands has.
const DIGITS: &str = "3";

/// How many hands there are for an option of the scenario on the wall. `hidden`, the number can't be read.
/// Enter goes on to the next option, Escape leaves the field.
#[component]
pub(in crate::ui) fn HandsField(option: OptionIndex, hidden: bool) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let field = NodeRef::<html::Input>::new();
    let text = move || match store.in_workshop(|workshop| workshop.hands(option)) {
        None | Some(0) => String::new(),
        Some(hands) => hands.to_string(),
    };
    let write = move |event| {
        let digits: String = event_target_value(&event).chars().filter(char::is_ascii_digit).collect();
        store.command(Command::SetHands(option, digits.parse().unwrap_or_default()));
        if let Some(field) = field.get_untracked()
            && field.value() != digits
        {
            field.set_value(&digits);
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let key = event.key();
        if key == "Enter" {
            event.prevent_default();
            navigation.focus(FIELDS.get(option.index() + 1).copied().unwrap_or("main h1"));
        } else if key == "Escape" {
            navigation.focus("main h1");
        }
    };
    // Nobody sees a hidden number: what is typed stands in its place, and not behind it.
    let select = move |_| {
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    // Safari puts the caret where a click was after all else.
    let select_later = move |_| navigation.select(FIELDS[option.index()]);
    view! {
        <input
            node_ref=field
            id=&FIELDS[option.index()][1..]
            class="hands"
            class:hidden=hidden
            type="text"
            inputmode="numeric"
            maxlength=DIGITS
            autocomplete="off"
            placeholder=" "
            aria-label=i18n.t(message::wall_hands(option.letter().to_string()))
            prop:value=text
            on:input=write
            on:keydown=on_key
            on:focus=select
            on:click=select_later
        />
    }
}
