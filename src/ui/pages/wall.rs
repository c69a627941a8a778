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
    domain::{
        bank::{Scenario, ScenarioId},
        room::{Moment, Step, Workshop, keys::Deed},
    },
    i18n::{Phrase, message, words},
    route::Route,
    state::{I18n, Projector, Sharing, Store},
    ui::components::qr::Qr,
};
use close::Close;
use discuss::Discuss;
pub(in crate::ui) use keys::{KEYS, Keys};
use leptos::prelude::*;
use opening::Opening;
use options::Options;
use timer::TimerRing;
use toolbar::Toolbar;
pub(in crate::ui) use toolbar::pressed;

/// What fills the wall for some moments in a row.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Filling {
    #[default]
    Opening,
    Options(usize, Scenario),
    Discuss(usize, ScenarioId),
    Close,
}

impl Filling {
    fn of(workshop: &Workshop) -> Self {
        match (workshop.moment(), workshop.scenario()) {
            (Moment::Scenario(number, Step::Discuss), Some(scenario)) => Self::Discuss(number, scenario.id),
            (Moment::Scenario(number, _), Some(scenario)) => Self::Options(number, scenario),
            (Moment::Close, _) => Self::Close,
            (Moment::Opening | Moment::Scenario(..), _) => Self::Opening,
        }
    }
}

/// The wall, or that there is no workshop.
#[component]
pub(in crate::ui) fn WallPage() -> impl IntoView {
    view! { <IfWorkshop><Wall/></IfWorkshop> }
}

/// What there is to see of a workshop, as long as there is one.
#[component]
pub(in crate::ui) fn IfWorkshop(children: ChildrenFn) -> impl IntoView {
    let store = Store::expect();
    let there = Memo::new(move |_| store.room().with(|room| room.workshop.is_some()));
    move || if there.get() { children() } else { view! { <NoWorkshop/> }.into_any() }
}

/// There is no workshop in this browser.
#[component]
fn NoWorkshop() -> impl IntoView {
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
    let filling = Memo::new(move |_| store.in_workshop(Filling::of));
    projector.keep_awake();
    projector.follow_keys(move |deed| match deed {
        Deed::Larger => projector.larger(),
        Deed::Smaller => projector.smaller(),
        Deed::FullScreen => projector.turn_full(),
        Deed::Help => projector.open_dialog(KEYS),
        Deed::Do(_) => {}
    });
    projector.keep_fitting(".stage", move || store.room().with(|room| room.wall.size));
    let heading = i18n.derive(move || message::moment_wall(moment.get().scene()));
    let count = move || match moment.get() {
        Moment::Scenario(number, _) => {
            let total = store.in_workshop(|workshop| workshop.scenarios().len());
            Some(i18n.text(&message::wall_count(words::number(number + 1), words::number(total))))
        }
        Moment::Opening | Moment::Close => None,
    };
    let fill = move || match filling.get() {
        Filling::Opening => view! { <Opening/> }.into_any(),
        Filling::Options(number, scenario) => view! { <Options number scenario/> }.into_any(),
        Filling::Discuss(number, id) => view! { <Discuss number id/> }.into_any(),
        Filling::Close => view! { <Close/> }.into_any(),
    };
    view! {
        <div class="wall" class:blank=blank data-scene=move || moment.get().scene().id()>
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

/// The way to the same scenarios on a phone, where it was asked for and others can open it.
#[component]
fn Phones() -> impl IntoView {
    let (i18n, sharing, store) = (I18n::expect(), Sharing::expect(), Store::expect());
    let set = Memo::new(move |_| {
        store.in_workshop(|workshop| {
            let setup = workshop.setup();
            setup.phones.then(|| setup.selection.set())
        })
    });
    move || {
        let link = set.get().and_then(|set| sharing.link_to_set(set));
        link.map(|link| {
            // It may break after a slash, and nowhere else.
            let address = link.split_once("://").map_or(link.as_str(), |(_, address)| address);
            let address =
                address.split_inclusive('/').map(|part| view! { {part.to_owned()}<wbr/> }).collect_view();
            view! {
                <figure class="phones">
                    <Qr text=link label=message::wall_phones_picture()/>
                    <figcaption>
                        <p>{i18n.t(message::wall_phones())}</p>
                        <p class="address">{address}</p>
                    </figcaption>
                </figure>
            }
            .into_any()
        })
    }
}

/// What the workshop is at, in words.
pub(in crate::ui) fn here(store: Store) -> Phrase {
    store
        .room()
        .with(|room| {
            room.workshop
                .as_ref()
                .map(|workshop| words::moment(workshop.moment(), workshop.scenarios().len()))
        })
        .unwrap_or_else(message::room_none_title)
}
