//! The row of buttons at the foot of the wall, for whoever has no keyboard at hand.

use super::keys::KEYS;
use crate::{
    domain::room::{Command, Moment, Step, Workshop},
    i18n::{Phrase, message},
    route::Route,
    state::{I18n, Navigation, Projector, Store},
    ui::components::icon::{Icon, IconMark},
};
use leptos::{ev, prelude::*};

/// Small, and quiet: it isn't for the room.
#[component]
pub(super) fn Toolbar() -> impl IntoView {
    let (i18n, navigation) = (I18n::expect(), Navigation::expect());
    let (projector, store) = (Projector::expect(), Store::expect());
    let next = Memo::new(move |_| store.in_workshop(Workshop::next));
    let begins = Memo::new(move |_| store.in_workshop(Workshop::is_at_beginning));
    let blank = Memo::new(move |_| store.in_workshop(Workshop::is_blank));
    let next_text = move || match next.get() {
        Some(moment) => message::wall_next(message::moment(moment.scene())),
        None => message::room_summary(),
    };
    // How many have voted is for the facilitator, who otherwise couldn't see that a hand was counted.
    let counted = move || {
        store.in_workshop(|workshop| match workshop.moment() {
            Moment::Scenario(number, Step::Vote(round)) => Some(workshop.votes(number, round).total()),
            Moment::Scenario(..) | Moment::Opening | Moment::Close => None,
        })
    };
    let forward = move || {
        if next.get_untracked().is_some() {
            store.command(Command::Forward);
        } else {
            navigation.go(Route::Summary);
        }
    };
    view! {
        <nav class="toolbar" aria-label=i18n.t(message::wall_controls())>
            <span class="tools">
                <button type="button" disabled=begins on:click=pressed(navigation, move || store.command(Command::Back))>
                    <IconMark icon=Icon::Back/> {i18n.t(message::wall_back())}
                </button>
                <button type="button" class="primary" on:click=pressed(navigation, forward)>{i18n.derive(next_text)} <IconMark icon=Icon::Forward/></button>
                <button
                    type="button"
                    hidden=move || next.get().is_none()
                    on:click=pressed(navigation, move || store.command(Command::NextScenario))
                >
                    {i18n.t(message::wall_next_situation())}
                </button>
            </span>
            <span class="aside">
                {move || counted().map(|total| i18n.text(&message::wall_total(total.into())))}
            </span>
            <span class="aside wrong" role="status">
                {move || (!store.room_is_shared()).then(|| i18n.text(&message::wall_unsaved()))}
            </span>
            <span class="tools">
                <button
                    type="button"
                    aria-pressed=move || blank.get().to_string()
                    on:click=pressed(navigation, move || store.command(Command::Blank))
                >
                    {i18n.t(message::wall_blank())}
                </button>
                <Tool
                    text=message::wall_smaller_short()
                    label=message::wall_smaller()
                    act=Callback::new(move |()| projector.smaller())
                />
                <Tool
                    text=message::wall_larger_short()
                    label=message::wall_larger()
                    act=Callback::new(move |()| projector.larger())
                />
                {projector.can_fill().then(|| view! {
                    <Tool text=message::wall_full() act=Callback::new(move |()| projector.turn_full())/>
                })}
                <Tool text=message::wall_notes() act=Callback::new(move |()| projector.open_notes())/>
                <Tool
                    text=message::wall_keys_short()
                    label=message::wall_keys()
                    act=Callback::new(move |()| projector.open_dialog(KEYS))
                />
                <a class="button" href=Route::Room.to_string()>{i18n.t(message::wall_leave())}</a>
            </span>
        </nav>
    }
}

#[component]
fn Tool(text: Phrase, #[prop(optional)] label: Option<Phrase>, act: Callback<()>) -> impl IntoView {
    let (i18n, navigation) = (I18n::expect(), Navigation::expect());
    view! {
        <button type="button" aria-label=label.map(|label| i18n.t(label)) on:click=pressed(navigation, move || act.run(()))>
            {i18n.t(text)}
        </button>
    }
    .into_any()
}

/// After a click with the mouse the keys are the wall's again: the space bar would press the button once more.
pub(in crate::ui) fn pressed(
    navigation: Navigation,
    act: impl Fn() + 'static,
) -> impl Fn(ev::MouseEvent) + 'static {
    move |event| {
        if event.detail() > 0 {
            navigation.focus("main h1");
        }
        act();
    }
}
