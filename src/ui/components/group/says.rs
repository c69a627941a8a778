//! A group's picture in words, and what to do with it.

use crate::{
    domain::{
        answer::OptionIndex,
        characteristic::Characteristic,
        team::{Agreement, Group, Least, Practice, Split},
    },
    i18n::{
        Phrase, message,
        words::{self, number},
    },
    state::I18n,
};
use leptos::prelude::*;

/// What is shown often, where they are furthest apart, what split them, and what to foster and to talk about.
#[component]
pub(super) fn Says(group: Group) -> impl IntoView {
    let i18n = I18n::expect();
    let inline = |of: Vec<Characteristic>| -> Vec<Phrase> {
        of.into_iter().map(message::characteristic_inline).collect()
    };
    let (often, differs) = (group.often(), group.differs_most());
    let often =
        if often.is_empty() { message::team_often_none() } else { message::team_often(inline(often)) };
    let differs = if differs.is_empty() {
        message::team_differs_none()
    } else {
        message::team_differs(inline(differs))
    };
    let split = match group.agreement {
        Agreement::Split(split) => Some(view! { <SplitSection split/> }.into_any()),
        Agreement::Alike => Some(view! { <p>{i18n.t(message::team_split_none())}</p> }.into_any()),
        Agreement::Unknown => None,
    };
    let question = match group.agreement {
        Agreement::Split(split) => Some(message::scenario_discuss(split.scenario.id)),
        Agreement::Alike => Some(message::team_discuss_alike()),
        Agreement::Unknown => None,
    };
    let discuss = question.map(|question| {
        view! {
            <section class="discuss" aria-labelledby="discuss">
                <h2 id="discuss">{i18n.t(message::team_discuss())}</h2>
                <p class="question">{i18n.t(question)}</p>
            </section>
        }
    });
    let several = !group.is_of_one_kind();
    let rows = several.then(|| view! { <p class="legend">{i18n.t(message::team_says_rows())}</p> });
    view! {
        <section class="says" aria-labelledby="says">
            <h2 id="says">{i18n.t(message::team_says())}</h2>
            <p>{i18n.t(often)}</p>
            <p>{i18n.t(differs)}</p>
            {rows}
            {split}
        </section>
        {discuss}
        <Foster group/>
    }
}

/// A scenario with how many chose each of its options.
#[component]
fn SplitSection(split: Split) -> impl IntoView {
    let i18n = I18n::expect();
    let id = split.scenario.id;
    let of = split.answered();
    let options = OptionIndex::ALL.map(|option| {
        let people = split.chosen[option.index()];
        view! {
            <li>
                <span class="letter">{option.letter().to_string()}</span>
                <p>{i18n.t(words::option(id, option))}</p>
                <meter min="0" max=of value=people aria-hidden="true"></meter>
                <span class="people">{i18n.t(message::team_split_chosen(number(people), number(of)))}</span>
            </li>
        }
    });
    view! {
        <div class="split" data-scenario=format!("{id:?}")>
            <h3>{i18n.t(message::team_split())}</h3>
            <p class="scenario">{i18n.t(message::scenario(id))}</p>
            <ol>{options.collect_view()}</ol>
        </div>
    }
}

/// Two practices for what was shown least.
#[component]
fn Foster(group: Group) -> impl IntoView {
    let i18n = I18n::expect();
    let Least { counts, tied } = group.least();
    let practices = counts.iter().map(|&(of, tally)| {
        let practice = Practice::that_fosters(of);
        let reason = message::team_foster_for(
            message::characteristic_inline(of),
            tally.shown().into(),
            tally.opportunities().into(),
        );
        view! {
            <li data-characteristic=of.id()>
                <h3>{i18n.t(message::practice(practice))}</h3>
                <p>{i18n.t(message::practice_text(practice))}</p>
                <p class="legend">{i18n.t(reason)}</p>
            </li>
        }
    });
    let practices = practices.collect_view();
    (!counts.is_empty()).then(|| {
        view! {
            <section class="foster" aria-labelledby="foster">
                <h2 id="foster">{i18n.t(message::team_foster())}</h2>
                <p>{i18n.t(message::team_foster_text())}</p>
                <ul>{practices}</ul>
                {tied.then(|| view! { <p class="legend">{i18n.t(message::team_foster_tied())}</p> })}
            </section>
        }
    })
}
