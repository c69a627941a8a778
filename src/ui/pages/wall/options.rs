//! A scenario with its four options.

use crate::{
    domain::{
        answer::OptionIndex,
        bank::{OptionKind, Scenario},
        room::{Command, Moment, Round, Step, Votes, Workshop},
    },
    i18n::{Phrase, message, words},
    state::{I18n, Store},
    ui::components::hands_field::HandsField,
};
use leptos::{ev, prelude::*};

/// What the room may see of the votes.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Seen {
    /// Nothing.
    #[default]
    Nothing,
    /// Nothing, but they are being counted.
    Counting,
    /// Those of one round.
    One(Votes),
    /// Those of the last round that there was, without numbers.
    Bars(Votes),
    /// Those of both.
    Both(Votes, Votes),
}

/// A scenario, read, thought about, voted on and explained: its options stand where they stand.
#[component]
pub(super) fn Options(number: usize, scenario: Scenario) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let step = Memo::new(move |_| match store.in_workshop(Workshop::moment) {
        Moment::Scenario(_, step) => step,
        Moment::Opening | Moment::Close => Step::Show,
    });
    let seen = Memo::new(move |_| {
        let votes = |round| store.in_workshop(|workshop| workshop.votes(number, round));
        match step.get() {
            // Who talks needn't look at what most have chosen.
            Step::Show | Step::Think | Step::Talk | Step::Discuss => Seen::Nothing,
            Step::Vote(_) => Seen::Counting,
            Step::Result(Round::First) => Seen::One(votes(Round::First)),
            Step::Result(Round::Second) => match votes(Round::Second) {
                // Nobody was asked again: nobody has changed their mind.
                second if second.total() == 0 => Seen::One(votes(Round::First)),
                second => Seen::Both(votes(Round::First), second),
            },
            Step::Key => Seen::Bars(store.in_workshop(|workshop| workshop.counted(number))),
        }
    });
    let explains = Memo::new(move |_| step.get() == Step::Key);
    let options = OptionIndex::ALL.map(|option| view! { <Row scenario option seen explains/> }.into_any());
    view! {
        <p class="scenario" hidden=explains>{i18n.t(message::scenario(scenario.id))}</p>
        <dl class="looks" hidden=move || !explains.get()>
            <div>
                <dt><Sign of=Which::First/>{i18n.t(message::characteristic(scenario.first))}</dt>
                <dd>{i18n.t(message::scenario_first(scenario.id))}</dd>
            </div>
            <div>
                <dt><Sign of=Which::Second/>{i18n.t(message::characteristic(scenario.second))}</dt>
                <dd>{i18n.t(message::scenario_second(scenario.id))}</dd>
            </div>
        </dl>
        <ol class="ballot">{options.collect_view()}</ol>
    }
}

#[component]
fn Row(scenario: Scenario, option: OptionIndex, seen: Memo<Seen>, explains: Memo<bool>) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let counting = Memo::new(move |_| seen.get() == Seen::Counting);
    // A ring widens as a hand is counted; that is all that the room sees of it.
    let beat = move || {
        let hands = store.in_workshop(|workshop| workshop.hands(option))?;
        (hands > 0).then(|| (hands % 2).to_string())
    };
    let letter = move || {
        if counting.get() {
            view! { <CountedLetter option beat/> }.into_any()
        } else {
            view! { <span class="letter">{option.letter().to_string()}</span> }.into_any()
        }
    };
    let share = move |votes: Votes| match votes.total() {
        0 => "0%".to_owned(),
        total => format!("{}%", u32::from(votes.of(option)) * 100 / u32::from(total)),
    };
    let (bar, mark) = (
        move || match seen.get() {
            Seen::One(votes) | Seen::Bars(votes) | Seen::Both(_, votes) => Some(share(votes)),
            Seen::Nothing | Seen::Counting => None,
        },
        move || match seen.get() {
            Seen::Both(before, _) => Some(share(before)),
            Seen::Nothing | Seen::Counting | Seen::One(_) | Seen::Bars(_) => None,
        },
    );
    let count = move || match seen.get() {
        Seen::One(votes) => view! { <Count votes option/> }.into_any(),
        Seen::Both(before, after) => {
            view! { <Shift before=before.of(option) after=after.of(option)/> }.into_any()
        }
        Seen::Nothing | Seen::Counting | Seen::Bars(_) => ().into_any(),
    };
    let kind = scenario.kind(option);
    let shows = move || {
        explains.get().then(|| {
            view! {
                {kind.shows_first().then(|| view! { <Sign of=Which::First/> })}
                {kind.shows_second().then(|| view! { <Sign of=Which::Second/> })}
                {(kind == OptionKind::Neither).then(|| view! { <Sign of=Which::Neither/> })}
                <span class="unseen">{i18n.t(words::shows(&scenario, option))}</span>
            }
            .into_any()
        })
    };
    view! {
        <li data-option=option.letter().to_string()>
            <span class="bar" style:inline-size=bar aria-hidden="true"></span>
            <span class="mark" style:inline-size=mark aria-hidden="true"></span>
            {letter}
            <p>{i18n.t(words::option(scenario.id, option))}</p>
            <div class="tally">
                {move || counting.get().then(|| view! { <HandsField option hidden=true/> })}
                {count}
                {shows}
            </div>
        </li>
    }
}

/// The letter while hands are counted: a click adds one, with Shift it takes one away.
#[component]
fn CountedLetter(
    option: OptionIndex,
    beat: impl Fn() -> Option<String> + Send + Sync + 'static,
) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let letter = option.letter().to_string();
    let label = message::notes_add(letter.clone());
    let count = move |event: ev::MouseEvent| {
        store.command(if event.shift_key() { Command::TakeHand(option) } else { Command::AddHand(option) });
    };
    view! {
        <button type="button" class="letter" data-beat=beat aria-label=i18n.t(label) on:click=count>
            {letter}
        </button>
    }
}

#[component]
fn Count(votes: Votes, option: OptionIndex) -> impl IntoView {
    let i18n = I18n::expect();
    let count = votes.of(option);
    view! {
        <span class="number" aria-hidden="true">{count.to_string()}</span>
        <span class="unseen">{i18n.t(message::wall_votes(count.into()))}</span>
    }
}

#[component]
fn Shift(before: u16, after: u16) -> impl IntoView {
    let i18n = I18n::expect();
    let said: Phrase = message::wall_votes_shifted(before.into(), after.into());
    view! {
        <span class="shift" aria-hidden="true">
            <span class="before">{before.to_string()}</span>
            <svg viewBox="0 0 24 12"><path d="M1 6h20M16 1l5 5-5 5"/></svg>
            <span class="number">{after.to_string()}</span>
        </span>
        <span class="unseen">{i18n.t(said)}</span>
    }
}

/// Which of a scenario's two characteristics, if any.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    First,
    Second,
    Neither,
}

/// The sign of a characteristic beside its name and beside what shows it: a drop for the first, a ring for the second,
/// a line for neither.
#[component]
fn Sign(of: Which) -> impl IntoView {
    let shape = match of {
        Which::First => view! { <circle class="drop" r="6.2"/> }.into_any(),
        Which::Second => view! { <circle class="ring" r="5"/> }.into_any(),
        Which::Neither => view! { <path class="ring" d="M-5 0h10"/> }.into_any(),
    };
    view! { <svg class="sign" viewBox="-8 -8 16 16" aria-hidden="true">{shape}</svg> }
}
