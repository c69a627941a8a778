//! The votes for the scenario on the wall.

use crate::{
    domain::{
        answer::OptionIndex,
        room::{Command, Moment, Round, Step, Workshop},
    },
    i18n::{Phrase, message, words},
    state::{I18n, Navigation, Store},
    ui::{components::hands_field::HandsField, pages::wall::pressed},
};
use leptos::prelude::*;

/// Each option with its votes in each round. Where hands are counted now, they can be put right.
#[component]
pub(super) fn VotesTable() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let number = move || match store.in_workshop(Workshop::moment) {
        Moment::Scenario(number, _) => number,
        Moment::Opening | Moment::Close => 0,
    };
    let counting = Memo::new(move |_| match store.in_workshop(Workshop::moment) {
        Moment::Scenario(_, step) => step.round(),
        Moment::Opening | Moment::Close => None,
    });
    let hidden =
        Memo::new(move |_| matches!(store.in_workshop(Workshop::moment), Moment::Scenario(_, Step::Vote(_))));
    let two = Memo::new(move |_| store.in_workshop(|workshop| workshop.setup().two_rounds));
    let rounds =
        [(Round::First, message::notes_first as fn() -> Phrase), (Round::Second, message::notes_second)];
    let cell = move |option: OptionIndex, round: Round| {
        let count = move || store.in_workshop(|workshop| workshop.votes(number(), round).of(option));
        move || {
            if counting.get() == Some(round) {
                view! { <Counter option/> }.into_any()
            } else {
                view! { <span>{move || count().to_string()}</span> }.into_any()
            }
        }
    };
    let rows = OptionIndex::ALL.map(|option| {
        let text = move || {
            let id = store.in_workshop(Workshop::scenario);
            id.map(|scenario| i18n.text(&words::option(scenario.id, option)))
        };
        let cells = rounds.map(|(round, _)| {
            view! { <td hidden=move || round == Round::Second && !two.get()>{cell(option, round)}</td> }
                .into_any()
        });
        view! {
            <tr data-option=option.letter().to_string()>
                <th scope="row"><span class="letter">{option.letter().to_string()}</span>{text}</th>
                {cells.collect_view()}
            </tr>
        }
        .into_any()
    });
    let heads = rounds.map(|(round, head)| {
        view! { <th scope="col" hidden=move || round == Round::Second && !two.get()>{i18n.t(head())}</th> }.into_any()
    });
    // Whoever doesn't see the numbers hears that a hand was counted.
    let total_now = move || {
        counting.get().map(|round| {
            let total = store.in_workshop(|workshop| workshop.votes(number(), round).total());
            i18n.text(&message::wall_total(total.into()))
        })
    };
    let totals = rounds.map(|(round, _)| {
        let total = move || store.in_workshop(|workshop| workshop.votes(number(), round).total());
        view! {
            <td hidden=move || round == Round::Second && !two.get()>
                {i18n.derive(move || message::wall_total(total().into()))}
            </td>
        }
        .into_any()
    });
    view! {
        <table class="counting">
            <thead>
                <tr>
                    <th scope="col">{i18n.t(message::notes_option())}</th>
                    {heads.collect_view()}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
            <tfoot>
                <tr>
                    <th scope="row">{i18n.t(message::notes_votes())}</th>
                    {totals.collect_view()}
                </tr>
            </tfoot>
        </table>
        <p class="unseen" role="status">{total_now}</p>
        <p class="hint" hidden=move || !hidden.get()>{i18n.t(message::notes_unseen())}</p>
    }
}

/// A number of hands, with one more and one less.
#[component]
fn Counter(option: OptionIndex) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let letter = option.letter().to_string();
    view! {
        <span class="counter">
            <button type="button" aria-label=i18n.t(message::notes_take(letter.clone())) on:click=pressed(navigation, move || store.command(Command::TakeHand(option)))>
                {i18n.t(message::notes_take_short())}
            </button>
            <HandsField option hidden=false/>
            <button type="button" aria-label=i18n.t(message::notes_add(letter)) on:click=pressed(navigation, move || store.command(Command::AddHand(option)))>
                {i18n.t(message::notes_add_short())}
            </button>
        </span>
    }
}
