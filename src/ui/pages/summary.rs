//! What came of a workshop.

mod situation;
mod wipe;

use super::wall::IfWorkshop;
use crate::{
    domain::{
        characteristic::Characteristic,
        own_text::OwnNotes,
        room::{VoteShare, Workshop},
    },
    i18n::{
        message,
        words::{self, number},
    },
    route::Route,
    state::{I18n, Sharing, Store, WorkshopFiles},
    ui::components::icon::{Icon, IconMark},
};
use leptos::prelude::*;
use situation::Situation;
use wipe::Wipe;

/// The summary, or that there is no workshop.
#[component]
pub(in crate::ui) fn SummaryPage() -> impl IntoView {
    view! { <IfWorkshop><Summary/></IfWorkshop> }
}

#[component]
fn Summary() -> impl IntoView {
    let (i18n, sharing, store) = (I18n::expect(), Sharing::expect(), Store::expect());
    let files = WorkshopFiles::expect();
    let lead = move || {
        store.in_workshop(|workshop| {
            let situations = words::situations(workshop.scenarios().len());
            Some(message::summary_lead(workshop.begun(), situations))
        })
    };
    // Another window may open another workshop.
    let scenarios = Memo::new(move |_| store.in_workshop(|workshop| workshop.scenarios().to_vec()));
    let manner = Memo::new(move |_| {
        store.in_workshop(|workshop| (workshop.setup().two_rounds, workshop.setup().shows_key))
    });
    let situations = move || {
        let (two_rounds, shows_key) = manner.get();
        let situation =
            |(number, scenario)| view! { <Situation number scenario two_rounds shows_key/> }.into_any();
        scenarios.get().into_iter().enumerate().map(situation).collect_view()
    };
    let phones = move || store.in_workshop(|workshop| workshop.setup().phones);
    view! {
        <div class="page summary">
            <header>
                <h1 tabindex="-1">{i18n.t(message::summary_title())}</h1>
                <p class="lead">{move || lead().map(|lead| i18n.text(&lead))}</p>
                <p class="buttons">
                    <a class="button" href=Route::Wall.to_string()>{i18n.t(message::summary_wall())}</a>
                    <a class="button" href=Route::Team.to_string() hidden=move || !phones()>{i18n.t(message::notes_team())}</a>
                </p>
            </header>
            <Showed/>
            <Decided/>
            {situations}
            <section class="keep" aria-labelledby="keep">
                <h2 id="keep">{i18n.t(message::summary_keep())}</h2>
                <p>{i18n.t(message::summary_keep_text())}</p>
                <div class="buttons">
                    <button type="button" on:click=move |_| files.save()><IconMark icon=Icon::Save/> {i18n.t(message::summary_save())}</button>
                    <button type="button" on:click=move |_| sharing.print()><IconMark icon=Icon::Print/> {i18n.t(message::summary_print())}</button>
                </div>
            </section>
            <Wipe/>
        </div>
    }
}

/// The characteristics, in votes.
#[component]
fn Showed() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let showing = Memo::new(move |_| store.in_workshop(Workshop::showing));
    let row = move |(of, share): (Characteristic, VoteShare)| {
        view! {
            <tr>
                <th scope="row">{i18n.t(message::characteristic(of))}</th>
                <td>
                    <meter min="0" max=share.of value=share.shown aria-hidden="true"></meter>
                    {i18n.t(message::wall_share(share.shown, share.of))}
                </td>
            </tr>
        }
    };
    let table = move || {
        let showing = showing.get();
        if showing.shares().next().is_none() {
            return view! { <p>{i18n.t(message::summary_none())}</p> }.into_any();
        }
        view! {
            {words::most_and_least(&showing).into_iter().map(|said| view! { <p>{i18n.t(said)}</p> }).collect_view()}
            <table>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t(message::summary_characteristic())}</th>
                        <th scope="col">{i18n.t(message::summary_votes())}</th>
                    </tr>
                </thead>
                <tbody>{showing.shares().map(row).collect_view()}</tbody>
            </table>
            <p class="legend">{i18n.t(message::summary_showed_text())}</p>
        }
        .into_any()
    };
    view! {
        <section class="showed" aria-labelledby="showed">
            <h2 id="showed">{i18n.t(message::summary_showed())}</h2>
            {table}
        </section>
    }
}

/// Room for what was decided. It is kept as it is written.
#[component]
fn Decided() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let text = Memo::new(move |_| store.in_workshop(|workshop| workshop.decided.as_str().to_owned()));
    // What is too long stays in the field, and what was kept before stays kept.
    let too_long = RwSignal::new(0);
    let write = move |event| {
        let written = event_target_value(&event);
        too_long.set(written.chars().count().saturating_sub(OwnNotes::LIMIT));
        if let Some(notes) = OwnNotes::new(&written) {
            store.decide(notes);
        }
    };
    view! {
        <section class="decided" aria-labelledby="decided">
            <h2 id="decided"><label for="decided-text">{i18n.t(message::summary_decided())}</label></h2>
            <p class="hint" id="decided-hint">{i18n.t(message::summary_decided_hint())}</p>
            <textarea id="decided-text" rows="6" aria-describedby="decided-hint" prop:value=text on:input=write></textarea>
            <p class="reminder" role="status">{move || (too_long.get() > 0).then(|| i18n.text(&message::summary_decided_full(number(too_long.get()))))}</p>
            <p class="on-paper" aria-hidden="true">{text}</p>
        </section>
    }
}
