//! Which situations the room sees.

use crate::{
    domain::{
        bank::{Revision, Scenario},
        room::Selection,
        scenario_set::{Five, ScenarioSet, Ten},
    },
    i18n::{Phrase, message, words::number},
    state::{I18n, Navigation, Store},
    ui::components::{
        choices::Choices,
        icon::{Icon, IconMark},
    },
};
use leptos::prelude::*;

const EARLIER: &str = "earlier";
const LATER: &str = "later";

/// The sets that a room can get through.
const READY: [ScenarioSet; 6] = [
    ScenarioSet::Five(Five::I),
    ScenarioSet::Five(Five::II),
    ScenarioSet::Five(Five::III),
    ScenarioSet::Five(Five::IV),
    ScenarioSet::Ten(Ten::First),
    ScenarioSet::Ten(Ten::Second),
];

fn name(set: ScenarioSet) -> Phrase {
    match set {
        ScenarioSet::Five(Five::I) => message::setup_five("I"),
        ScenarioSet::Five(Five::II) => message::setup_five("II"),
        ScenarioSet::Five(Five::III) => message::setup_five("III"),
        ScenarioSet::Five(Five::IV) => message::setup_five("IV"),
        ScenarioSet::Ten(Ten::First) => message::setup_ten("I + II"),
        ScenarioSet::Ten(Ten::Second) => message::setup_ten("III + IV"),
        ScenarioSet::Twenty | ScenarioSet::Picked(_) => message::setup_own(),
    }
}

/// A ready set, or a choice and an order of one's own.
#[component]
pub(super) fn Which() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let ready = move || {
        let set = store.room().with(|room| room.setup.selection.ready());
        set.and_then(|set| READY.iter().position(|other| *other == set))
    };
    // Whoever says so picks by themselves, even if for now it is what a ready set has.
    let own = RwSignal::new(untrack(ready).is_none());
    let chosen = Signal::derive(move || ready().filter(|_| !own.get()).unwrap_or(READY.len()));
    let choose = move |place: usize| {
        own.set(place == READY.len());
        if let Some(set) = READY.get(place) {
            store.change_setup(|setup| setup.selection = Selection::of(*set));
        }
    };
    let picks = Memo::new(move |_| chosen.get() == READY.len());
    let labels = READY.iter().map(|set| name(*set)).chain([message::setup_own()]).collect();
    let places = Memo::new(move |_| store.room().with(|room| room.setup.selection.places().to_vec()));
    let text = move || {
        let bank = Revision::CURRENT.bank();
        let item = |place: usize| view! { <li><p>{i18n.t(message::scenario(bank[place].id))}</p></li> };
        places.get().into_iter().map(item).collect_view()
    };
    view! {
        <section class="which">
            <Choices name="which" legend=message::setup_which() labels chosen choose=Callback::new(choose)/>
            <details hidden=picks>
                <summary>{i18n.t(message::setup_read())}</summary>
                <ol class="picked">{text}</ol>
            </details>
            {move || picks.get().then(|| view! { <Picks places/> }.into_any())}
        </section>
    }
}

#[component]
fn Picks(places: Memo<Vec<usize>>) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let change = move |change: fn(&mut Selection, usize), place: usize| {
        store.change_setup(|setup| change(&mut setup.selection, place));
    };
    // The focus goes with what is moved; at the end of the list to the way back.
    let move_it = move |way: fn(&mut Selection, usize), [name, back]: [&str; 2], place: usize| {
        change(way, place);
        let at_end = store.room().with_untracked(|room| {
            let places = room.setup.selection.places();
            if name == EARLIER { places.first() == Some(&place) } else { places.last() == Some(&place) }
        });
        navigation.focus(format!("#{}-{place}", if at_end { back } else { name }));
    };
    let picked = move || {
        let places = places.get();
        let last = places.len() - 1;
        let item = |(at, place): (usize, usize)| {
            let scenario = Revision::CURRENT.bank()[place];
            view! {
                <li>
                    <About scenario/>
                    <div class="buttons">
                        <button type="button" disabled=at == 0 aria-label=i18n.t(message::setup_earlier(number(at + 1))) id=format!("{EARLIER}-{place}") on:click=move |_| move_it(Selection::move_earlier, [EARLIER, LATER], place)>
                            <IconMark icon=Icon::Up/> {i18n.t(message::setup_earlier_short())}
                        </button>
                        <button type="button" disabled=at == last aria-label=i18n.t(message::setup_later(number(at + 1))) id=format!("{LATER}-{place}") on:click=move |_| move_it(Selection::move_later, [LATER, EARLIER], place)>
                            <IconMark icon=Icon::Down/> {i18n.t(message::setup_later_short())}
                        </button>
                        <button
                            type="button"
                            disabled=last == 0
                            aria-label=i18n.t(message::setup_leave_out(number(at + 1)))
                            on:click=move |_| {
                                change(Selection::leave_out, place);
                                navigation.focus("#chosen");
                            }
                        >
                            <IconMark icon=Icon::Less/> {i18n.t(message::setup_leave_out_short())}
                        </button>
                    </div>
                </li>
            }
            .into_any()
        };
        places.into_iter().enumerate().map(item).collect_view()
    };
    let others = move || {
        let places = places.get();
        let others = (0..ScenarioSet::PLACES as usize).filter(|place| !places.contains(place));
        let item = |(at, place): (usize, usize)| {
            let scenario = Revision::CURRENT.bank()[place];
            let pick = move |_| {
                change(Selection::pick, place);
                navigation.focus("#others");
            };
            view! {
                <li>
                    <About scenario/>
                    <div class="buttons">
                        <button type="button" aria-label=i18n.t(message::setup_pick(number(at + 1))) on:click=pick>
                            <IconMark icon=Icon::More/> {i18n.t(message::setup_pick_short())}
                        </button>
                    </div>
                </li>
            }
            .into_any()
        };
        others.enumerate().map(item).collect_view()
    };
    view! {
        <h2 id="chosen" tabindex="-1">{i18n.t(message::setup_chosen())}</h2>
        <ol class="picked">{picked}</ol>
        <h2 id="others" tabindex="-1">{i18n.t(message::setup_others())}</h2>
        <ul class="picked">{others}</ul>
    }
}

#[component]
fn About(scenario: Scenario) -> impl IntoView {
    let i18n = I18n::expect();
    let calls = message::setup_calls(
        message::characteristic_inline(scenario.first),
        message::characteristic_inline(scenario.second),
    );
    view! {
        <p>{i18n.t(message::scenario(scenario.id))}</p>
        <p class="hint">{i18n.t(calls)}</p>
    }
}
