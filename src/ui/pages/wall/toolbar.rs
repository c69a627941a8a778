//! The row of buttons at the foot of the wall, for whoever has no keyboard at hand.

use super::keys::KEYS;
use crate::{
    domain::room::{Command, Workshop},
    i18n::message,
    route::Route,
    state::{I18n, Navigation, Projector, Store},
};
use leptos::{ev, prelude::*};

/// Small, and quiet: it isn't for the room.
#[component]
pub(super) fn Toolbar() -> impl IntoView {
    let (i18n, navigation) = (I18n::expect(), Navigation::expect());
    let (projector, store) = (Projector::expect(), Store::expect());
    let next = Memo::new(move |_| store.in_workshop(Workshop::next));
    let can_back = Memo::new(move |_| {
        store.in_workshop(|workshop| workshop.moments().first() != Some(&workshop.moment()))
    });
    let next_label = i18n.derive(move || match next.get() {
        Some(moment) => message::wall_next(message::moment(moment.scene())),
        None => message::wall_leave(),
    });
    // After a click with the mouse the keys are the wall's again: a space bar would press the button once more.
    let then = move |event: ev::MouseEvent| {
        if event.detail() > 0 {
            navigation.focus("main h1");
        }
    };
    let forward = move |event| {
        if next.get_untracked().is_some() {
            store.command(Command::Forward);
            then(event);
        } else {
            navigation.go(Route::Summary);
        }
    };
    let does = move |command: Command| {
        move |event| {
            store.command(command);
            then(event);
        }
    };
    view! {
        <nav class="toolbar" aria-label=i18n.t(message::wall_controls())>
            <button type="button" disabled=move || !can_back.get() on:click=does(Command::Back)>{i18n.t(message::wall_back())}</button>
            <button type="button" class="primary" on:click=forward>{next_label}</button>
            <button type="button" on:click=does(Command::NextScenario) hidden=move || next.get().is_none()>
                {i18n.t(message::wall_next_situation())}
            </button>
            <button type="button" class="gap" on:click=does(Command::Blank) aria-pressed=move || store.in_workshop(Workshop::is_blank).to_string()>
                {i18n.t(message::wall_blank())}
            </button>
            <button
                type="button"
                aria-label=i18n.t(message::wall_smaller())
                on:click=move |event| {
                    store.change_wall(|wall| wall.size = wall.size.smaller());
                    then(event);
                }
            >
                {i18n.t(message::wall_smaller_short())}
            </button>
            <button
                type="button"
                aria-label=i18n.t(message::wall_larger())
                on:click=move |event| {
                    store.change_wall(|wall| wall.size = wall.size.larger());
                    then(event);
                }
            >
                {i18n.t(message::wall_larger_short())}
            </button>
            {projector.can_fill().then(|| view! {
                <button
                    type="button"
                    on:click=move |event| {
                        projector.turn_full();
                        then(event);
                    }
                >
                    {i18n.t(message::wall_full())}
                </button>
            })}
            <button
                type="button"
                on:click=move |event| {
                    projector.open_notes();
                    then(event);
                }
            >
                {i18n.t(message::wall_notes())}
            </button>
            <button type="button" on:click=move |_| projector.open_dialog(KEYS)>{i18n.t(message::wall_keys())}</button>
            <a class="button" href=Route::Room.to_string()>{i18n.t(message::wall_leave())}</a>
        </nav>
    }
}
