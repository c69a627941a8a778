//! What the facilitator sees of a workshop, in a window of its own.

mod votes;

use super::wall::{IfWorkshop, KEYS, Keys, here, pressed};
use crate::{
    domain::room::{Command, Moment, Scene, Spread, Step, Timer, Workshop, keys::Deed},
    i18n::{message, words},
    route::Route,
    state::{I18n, Navigation, Projector, Store},
    ui::components::{
        icon::{Icon, IconMark},
        notices::Notices,
    },
};
use leptos::prelude::*;
use votes::VotesTable;

/// The notes, or that there is no workshop.
#[component]
pub(in crate::ui) fn NotesPage() -> impl IntoView {
    view! { <IfWorkshop><Notes/></IfWorkshop> }
}

#[component]
fn Notes() -> impl IntoView {
    let (i18n, navigation) = (I18n::expect(), Navigation::expect());
    let (projector, store) = (Projector::expect(), Store::expect());
    let moment = Memo::new(move |_| store.in_workshop(Workshop::moment));
    let next = Memo::new(move |_| store.in_workshop(Workshop::next));
    let scenario = Memo::new(move |_| store.in_workshop(Workshop::scenario).map(|scenario| scenario.id));
    let blank = Memo::new(move |_| store.in_workshop(Workshop::is_blank));
    projector.follow_keys(move |deed| match deed {
        Deed::Help => projector.open_dialog(KEYS),
        // It is the wall that has to fit its screen, and to fill it.
        Deed::Larger | Deed::Smaller | Deed::FullScreen | Deed::Do(_) => {}
    });
    let next_text = move || match next.get() {
        Some(moment) => {
            let total = store.in_workshop(|workshop| workshop.scenarios().len());
            i18n.text(&words::moment(moment, total))
        }
        None => i18n.text(&message::notes_last()),
    };
    let phones = move || store.in_workshop(|workshop| workshop.setup().phones);
    let undo = move || !store.in_workshop(Workshop::can_undo);
    let shared = move || store.room_is_shared();
    let blank_text = move || if blank.get() { message::notes_unblank() } else { message::wall_blank() };
    let about = move || {
        scenario.get().map(|id| {
            view! {
                <section aria-labelledby="situation">
                    <h2 id="situation">{i18n.t(message::moment(Scene::Show))}</h2>
                    <p class="scenario">{i18n.t(message::scenario(id))}</p>
                    <VotesTable/>
                    <h3>{i18n.t(message::notes_question())}</h3>
                    <p class="question">{i18n.t(message::scenario_discuss(id))}</p>
                </section>
            }
            .into_any()
        })
    };
    view! {
        <Notices/>
        <div class="page notes">
            <header>
                <h1 tabindex="-1">{i18n.t(message::notes_title())}</h1>
                <p class="hint" hidden=move || !shared()>{i18n.t(message::notes_hint())}</p>
                <p class="reminder" hidden=shared>{i18n.t(message::notes_alone())}</p>
            </header>
            <div class="bridge">
                <section class="now" aria-labelledby="now">
                    <h2 id="now">{i18n.t(message::notes_now())}</h2>
                    <p class="step" role="status">{i18n.derive(move || here(store))}</p>
                    <p>{i18n.derive(move || message::moment_notes(moment.get().scene()))}</p>
                    <Prompt moment/>
                    <p class="next"><strong>{i18n.t(message::notes_next())}</strong>{next_text}</p>
                    <div class="buttons">
                        <button type="button" on:click=pressed(navigation, move || store.command(Command::Back))><IconMark icon=Icon::Back/> {i18n.t(message::wall_back())}</button>
                        <button type="button" class="primary" disabled=move || next.get().is_none() on:click=pressed(navigation, move || store.command(Command::Forward))>
                            {i18n.t(message::quiz_next())} <IconMark icon=Icon::Forward/>
                        </button>
                        <button type="button" disabled=undo on:click=pressed(navigation, move || store.command(Command::Undo))>{i18n.t(message::notes_undo())}</button>
                        <button type="button" on:click=pressed(navigation, move || store.command(Command::Blank))>{i18n.derive(blank_text)}</button>
                        <button type="button" class="quiet" on:click=pressed(navigation, move || projector.open_dialog(KEYS))>{i18n.t(message::wall_keys())}</button>
                    </div>
                </section>
                <Clocks/>
            </div>
            {about}
            <Jump/>
            <p class="buttons">
                <a class="button" href=Route::Wall.to_string()>{i18n.t(message::notes_wall())}</a>
                <a class="button" href=Route::Summary.to_string()>{i18n.t(message::room_summary())}</a>
                <a class="button" href=Route::Team.to_string() hidden=move || !phones()>{i18n.t(message::notes_team())}</a>
            </p>
            <Keys/>
        </div>
    }
}

/// What to ask, by how the room voted.
#[component]
fn Prompt(moment: Memo<Moment>) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let prompt = move || {
        let Moment::Scenario(number, Step::Result(round)) = moment.get() else { return None };
        match store.in_workshop(|workshop| workshop.votes(number, round)).spread() {
            Spread::Nobody => None,
            Spread::Agrees => Some(message::notes_agree()),
            Spread::Splits => Some(message::notes_split()),
        }
    };
    view! { <p class="prompt">{move || prompt().map(|prompt| i18n.text(&prompt))}</p> }
}

/// How long it has been, and how long there is.
#[component]
fn Clocks() -> impl IntoView {
    let (i18n, navigation) = (I18n::expect(), Navigation::expect());
    let (projector, store) = (Projector::expect(), Store::expect());
    let time = projector.time();
    let begun = Memo::new(move |_| store.in_workshop(|workshop| Some(workshop.begun())));
    let elapsed = Memo::new(move |_| {
        let begun = begun.get().unwrap_or(time.get());
        // Whole seconds that have passed.
        words::clock(time.get().0.saturating_sub(begun.0) / 1000 * 1000)
    });
    let timer = Memo::new(move |_| store.in_workshop(Workshop::timer));
    let left = Memo::new(move |_| {
        time.track();
        timer.get().map(|timer| timer.left(store.now()))
    });
    let figures = Memo::new(move |_| left.get().map(words::clock).unwrap_or_default());
    let turn = move || match timer.get() {
        _ if left.get() == Some(0) => message::notes_timer_again(),
        Some(Timer::Runs { .. }) => message::notes_timer_stop(),
        Some(Timer::Stands { .. }) | None => message::notes_timer_go(),
    };
    let untimed = move || timer.get().is_none();
    view! {
        <section class="clocks" aria-label=i18n.t(message::notes_timer())>
            <dl>
                <dt>{i18n.t(message::notes_elapsed())}</dt>
                <dd><span role="timer">{elapsed}</span></dd>
            </dl>
            <dl hidden=untimed>
                <dt>{i18n.t(message::notes_timer())}</dt>
                <dd><span role="timer">{figures}</span></dd>
            </dl>
            <div class="buttons" hidden=untimed>
                <button type="button" on:click=pressed(navigation, move || store.command(Command::TurnTimer))>{i18n.derive(turn)}</button>
                <button type="button" on:click=pressed(navigation, move || store.command(Command::MoreTime))>{i18n.t(message::notes_more())}</button>
            </div>
        </section>
    }
}

/// The way to any moment. Nothing moves before it is meant to.
#[component]
fn Jump() -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let row = Memo::new(move |_| {
        store.in_workshop(|workshop| (workshop.moments().to_vec(), workshop.scenarios().len()))
    });
    let here = Memo::new(move |_| {
        let moment = store.in_workshop(Workshop::moment);
        row.with(|(moments, _)| moments.iter().position(|other| *other == moment)).unwrap_or_default()
    });
    // What is chosen, until the workshop goes on.
    let chosen = RwSignal::new(None::<usize>);
    Effect::new(move || {
        here.track();
        chosen.set(None);
    });
    let options = move || {
        let (moments, total) = row.get();
        let option = |(at, moment): (usize, Moment)| {
            view! { <option value=at.to_string()>{i18n.t(words::moment(moment, total))}</option> }
        };
        moments.into_iter().enumerate().map(option).collect_view()
    };
    let at = move || chosen.get().unwrap_or(here.get());
    let go = move |_| {
        if let Some(to) = row.with_untracked(|(moments, _)| moments.get(untrack(at)).copied()) {
            store.command(Command::GoTo(to));
            // The keys are the workshop's again.
            navigation.focus("main h1");
        }
    };
    view! {
        <div class="field">
            <label for="jump">{i18n.t(message::notes_jump())}</label>
            <div class="row">
                <select id="jump" prop:value=move || at().to_string() on:change=move |event| chosen.set(event_target_value(&event).parse().ok())>
                    {options}
                </select>
                <button type="button" on:click=go>{i18n.t(message::notes_go())}</button>
            </div>
        </div>
    }
}
