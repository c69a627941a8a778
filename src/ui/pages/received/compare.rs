//! A shared result beside one's own.

use crate::{
    domain::{
        change::Change,
        comparison::Comparison,
        completed::Completed,
        history::{Finished, ResultId},
        result_code::ResultCode,
    },
    i18n::{
        Phrase, message,
        words::{self, number},
    },
    route::Route,
    state::{I18n, Navigation, Store},
    ui::components::picture::PairOfPictures,
};
use leptos::prelude::*;

/// Both in one picture and the differences in words, and the way to a quiz of the same scenarios, unless it was
/// `taken`.
#[component]
pub(super) fn Compare(code: ResultCode, other: Completed, taken: bool) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let own: Vec<Finished> =
        store.history().with_untracked(|history| history.iter().rev().cloned().collect());
    view! {
        <section class="compare" aria-labelledby="compare">
            <h2 id="compare">{i18n.t(message::compare_title())}</h2>
            {(!own.is_empty()).then(|| view! { <Beside own other/> })}
            {(!taken).then(|| view! { <Take code/> })}
        </section>
    }
}

/// The same scenarios, for somebody who hasn't taken them. A quiz under way isn't touched.
#[component]
fn Take(code: ResultCode) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    // Another tab may begin one while this page is open.
    let under_way = Memo::new(move |_| {
        store.draft().with(|draft| draft.as_ref().is_some_and(|draft| !draft.is_untouched()))
    });
    // If there turns out to be one, it is gone on with.
    let take = move |_| {
        let began = store.begin_set(code.set());
        store.set_beside(code);
        navigation.go(if began { Route::Situation(0) } else { Route::Quiz });
    };
    move || {
        if under_way.get() {
            view! {
                <p>{i18n.t(message::compare_under_way())}</p>
                <p><a class="button" href=Route::Quiz.to_string()>{i18n.t(message::compare_resume())}</a></p>
            }
            .into_any()
        } else {
            view! {
                <p>{i18n.t(message::compare_none())}</p>
                <p><button type="button" class="primary" on:click=take>{i18n.t(message::compare_take())}</button></p>
            }
            .into_any()
        }
    }
}

#[component]
fn Beside(own: Vec<Finished>, other: Completed) -> impl IntoView {
    let i18n = I18n::expect();
    // One that can be compared, with as many of the same situations as there are, and the latest of those.
    let worth = |place: &usize| {
        let comparison = Comparison::between(&own[*place].completed, &other);
        (comparison.says_something(), comparison.shared.len(), std::cmp::Reverse(*place))
    };
    let chosen = RwSignal::new((0..own.len()).max_by_key(worth).unwrap_or_default());
    let options = own.iter().enumerate().map(|(place, own)| {
        view! {
            <option value=place.to_string() selected=place == chosen.get_untracked()>{i18n.t(words::finished(own))}</option>
        }
    });
    let options = options.collect_view();
    let several = own.len() > 1;
    let choose = move |event| chosen.set(event_target_value(&event).parse().unwrap_or_default());
    let pair = move || {
        own.get(chosen.get())
            .map(|own| view! { <Pair id=own.id own=own.completed.clone() other=other.clone()/> }.into_any())
    };
    view! {
        <div class="field" hidden=!several>
            <label for="compare-with">{i18n.t(message::compare_with())}</label>
            <select id="compare-with" on:change=choose>{options}</select>
        </div>
        {pair}
    }
}

#[component]
fn Pair(id: ResultId, own: Completed, other: Completed) -> impl IntoView {
    let i18n = I18n::expect();
    let comparison = Comparison::between(&own, &other);
    let lines =
        phrases(&comparison).into_iter().map(|phrase| view! { <p>{i18n.t(phrase)}</p> }).collect_view();
    let otherwise = (!comparison.otherwise.is_empty()).then(|| {
        let items = comparison.otherwise.iter().map(|scenario| {
            let said = |completed: &Completed| {
                let answered = completed.answered().find(|answered| answered.scenario == *scenario);
                answered
                    .and_then(|answered| answered.answer.option())
                    .map(|option| i18n.t(words::option(scenario.id, option)))
            };
            view! {
                <li>
                    <p class="scenario">{i18n.t(message::scenario(scenario.id))}</p>
                    <dl>
                        <dt>{i18n.t(message::compare_answer_own())}</dt>
                        <dd>{said(&own)}</dd>
                        <dt>{i18n.t(message::compare_answer_other())}</dt>
                        <dd>{said(&other)}</dd>
                    </dl>
                </li>
            }
        });
        view! {
            <details class="otherwise">
                <summary>{i18n.t(message::compare_otherwise())}</summary>
                <ol>{items.collect_view()}</ol>
            </details>
        }
    });
    view! {
        <div class="overview" data-own=id.to_string()>
            <PairOfPictures own=own.profile() other=other.profile()/>
            <div class="reading">{lines}</div>
        </div>
        {otherwise}
    }
}

fn phrases(comparison: &Comparison) -> Vec<Phrase> {
    let messages = [
        (Change::More, message::compare_more as words::OfThese),
        (Change::Less, message::compare_less),
        (Change::Same, message::compare_same),
        (Change::TooFew, message::compare_too_few),
    ];
    let mut phrases = words::changes(comparison, &messages);
    phrases.push(match comparison.shared.len() {
        0 => message::compare_other(),
        shared => message::compare_shared(number(shared)),
    });
    if comparison.answered > 0 {
        let (otherwise, answered) = (comparison.otherwise.len(), comparison.answered);
        phrases.push(message::compare_answered(number(otherwise), number(answered)));
    }
    phrases
}
