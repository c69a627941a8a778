//! What the room sees of a workshop. Nothing of whoever runs it is to be seen here.

mod close;
mod discuss;
mod keys;
mod opening;
mod options;
mod timer;
mod toolbar;

use super::not_found::Nothing;
use crate::{
    domain::room::{Moment, Room, Scene, Workshop, keys::Deed},
    i18n::{
        message,
        words::{self, number},
    },
    route::Route,
    state::{I18n, Projector, Sharing, Store},
    ui::components::qr::Qr,
};
use close::Close;
use discuss::Discuss;
pub(super) use keys::{KEYS, Keys};
use leptos::prelude::*;
use opening::Opening;
use options::Options;
use timer::TimerRing;
use toolbar::Toolbar;

/// What fills the wall for some moments in a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filling {
    Opening,
    Options(usize),
    Discuss(usize),
    Close,
}

impl Filling {
    fn of(moment: Moment) -> Self {
        match (moment, moment.scene()) {
            (Moment::Scenario(number, _), Scene::Discuss) => Self::Discuss(number),
            (Moment::Scenario(number, _), _) => Self::Options(number),
            (Moment::Opening, _) => Self::Opening,
            (Moment::Close, _) => Self::Close,
        }
    }
}

/// The wall, or that there is no workshop.
#[component]
pub(in crate::ui) fn WallPage() -> impl IntoView {
    let store = Store::expect();
    let there = Memo::new(move |_| store.room().with(|room| room.workshop.is_some()));
    move || if there.get() { view! { <Wall/> }.into_any() } else { view! { <NoWorkshop/> }.into_any() }
}

/// There is no workshop in this browser.
#[component]
pub(in crate::ui) fn NoWorkshop() -> impl IntoView {
    view! {
        <Nothing
            title=message::room_none_title()
            text=message::room_none_text()
            link=message::room_none_link()
            to=Route::Room
        />
    }
}

#[component]
fn Wall() -> impl IntoView {
    let (i18n, projector, store) = (I18n::expect(), Projector::expect(), Store::expect());
    let moment = Memo::new(move |_| store.in_workshop(Workshop::moment));
    let blank = Memo::new(move |_| store.in_workshop(Workshop::is_blank));
    let filling = Memo::new(move |_| Filling::of(moment.get()));
    projector.keep_awake();
    projector.follow_keys(move |deed| match deed {
        Deed::Larger => store.change_wall(|wall| wall.size = wall.size.larger()),
        Deed::Smaller => store.change_wall(|wall| wall.size = wall.size.smaller()),
        Deed::FullScreen => projector.turn_full(),
        Deed::Help => projector.open_dialog(KEYS),
        Deed::Do(_) => {}
    });
    projector.keep_fitting(".stage", move || {
        store.room().track();
        store.room().with(|room: &Room| room.wall.size)
    });
    let heading = i18n.derive(move || message::moment_wall(moment.get().scene()));
    let count = move || match moment.get() {
        Moment::Scenario(place, _) => {
            let total = store.in_workshop(|workshop| workshop.scenarios().len());
            Some(i18n.text(&message::wall_count(number(place + 1), number(total))))
        }
        Moment::Opening | Moment::Close => None,
    };
    let fill = move || match filling.get() {
        Filling::Opening => view! { <Opening/> }.into_any(),
        Filling::Options(place) => view! { <Options place/> }.into_any(),
        Filling::Discuss(place) => view! { <Discuss place/> }.into_any(),
        Filling::Close => view! { <Close/> }.into_any(),
    };
    view! {
        <div class="wall" class:blank=blank data-scene=move || scene_name(moment.get())>
            <div class="stage">
                <div class="head">
                    <p class="count">{count}</p>
                    <div aria-live="polite"><h1 tabindex="-1">{heading}</h1></div>
                    <TimerRing/>
                </div>
                {fill}
            </div>
            <p class="unseen" role="status">{move || blank.get().then(|| i18n.text(&message::wall_blank_hint()))}</p>
            <Toolbar/>
            <Keys/>
        </div>
    }
}

/// The name that styles go by.
fn scene_name(moment: Moment) -> &'static str {
    match moment.scene() {
        Scene::Opening => "opening",
        Scene::Show => "show",
        Scene::Think => "think",
        Scene::Vote => "vote",
        Scene::Result => "result",
        Scene::Talk => "talk",
        Scene::Revote => "revote",
        Scene::Shift => "shift",
        Scene::Key => "key",
        Scene::Discuss => "discuss",
        Scene::Close => "close",
    }
}

/// The way to the same scenarios on a phone, where it was asked for and others can open it.
#[component]
fn Phones() -> impl IntoView {
    let (i18n, sharing, store) = (I18n::expect(), Sharing::expect(), Store::expect());
    let set = store.in_workshop(|workshop| {
        let setup = workshop.setup();
        setup.phones.then(|| setup.selection.set())
    });
    let link = set.and_then(|set| sharing.link_to_set(set));
    link.map(|link| {
        let address = link.split_once("://").map_or(link.clone(), |(_, address)| address.to_owned());
        view! {
            <figure class="phones">
                <Qr text=link label=message::wall_phones_picture()/>
                <figcaption>
                    <p>{i18n.t(message::wall_phones())}</p>
                    <p class="address">{address}</p>
                </figcaption>
            </figure>
        }
    })
}

/// What the workshop is at, in words.
pub(in crate::ui) fn here(store: Store) -> crate::i18n::Phrase {
    store
        .room()
        .with(|room| {
            room.workshop
                .as_ref()
                .map(|workshop| words::moment(workshop.moment(), workshop.scenarios().len()))
        })
        .unwrap_or_else(message::room_none_title)
}
