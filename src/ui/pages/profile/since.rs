//! What changed since the last quiz.

use crate::{
    domain::{
        change::{Change, SinceLast},
        history::Finished,
    },
    i18n::{
        Phrase, message,
        words::{self, number},
    },
    state::{I18n, Store},
};
use leptos::prelude::*;

/// What changed since the last quiz that can be compared, and what was done in between. Nothing stands here if
/// there is none.
#[component]
pub(super) fn SinceSection(finished: Finished) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let since = store.history().with_untracked(|history| history.since_last(finished.id));
    since.map(|since| {
        let acts: Vec<Phrase> = store.plan().with_untracked(|plan| {
            let between = plan.past().iter().filter(|past| (since.last.at..finished.at).contains(&past.at));
            between.map(|past| words::act(&past.act)).collect()
        });
        let last = &since.last;
        let when = message::since_when(last.at, words::situations(last.completed.set().total()));
        let lines = phrases(&since).into_iter().map(|phrase| view! { <p>{i18n.t(phrase)}</p> });
        view! {
            <section class="since" aria-labelledby="since">
                <h2 id="since">{i18n.t(message::since_title())}</h2>
                <p>{i18n.t(when)}</p>
                {lines.collect_view()}
                {(!acts.is_empty()).then(|| {
                    let acts = acts.into_iter().map(|act| view! { <li>{i18n.t(act)}</li> });
                    view! {
                        <p>{i18n.t(message::since_acts())}</p>
                        <ul>{acts.collect_view()}</ul>
                    }
                })}
            </section>
        }
    })
}

fn phrases(since: &SinceLast) -> Vec<Phrase> {
    let messages = [
        (Change::More, message::since_more as words::OfThese),
        (Change::Less, message::since_less),
        (Change::Same, message::since_same),
        (Change::TooFew, message::since_too_few),
    ];
    let mut phrases = words::changes(&since.comparison, &messages);
    phrases.push(match since.comparison.shared.len() {
        0 => message::since_other(),
        shared => message::since_shared(number(shared)),
    });
    phrases
}
