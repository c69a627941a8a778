//! What a team shows together.

mod says;
mod stacks;

use crate::{
    domain::team::Group,
    i18n::{
        Phrase, message,
        words::{self, number},
    },
    state::I18n,
};
use leptos::prelude::*;
use says::Says;
use stacks::Stacks;

/// The group's picture and what it says, or why there is none yet.
#[component]
pub(in crate::ui) fn GroupSection(group: Option<Group>, people: usize) -> impl IntoView {
    let i18n = I18n::expect();
    match group {
        Some(group) => view! { <Shows group/> }.into_any(),
        None => view! { <p class="few lead">{i18n.t(message::team_few(number(people)))}</p> }.into_any(),
    }
}

#[component]
fn Shows(group: Group) -> impl IntoView {
    let i18n = I18n::expect();
    let lengths: Vec<Phrase> = group
        .lengths
        .iter()
        .map(|&(total, people)| message::team_length(number(people), words::situations(total)))
        .collect();
    let something = group.shows_something();
    let highest = group.highest_stack();
    let counts =
        group.counts.iter().map(|(of, count)| view! { <Stacks of count=count.clone() highest/> }.into_any());
    view! {
        <section class="shows" aria-labelledby="shows">
            <h2 id="shows">{i18n.t(message::team_shows())}</h2>
            <p>{i18n.t(message::team_shows_text(number(group.people), lengths))}</p>
            <div class="stacks">{counts.collect_view()}</div>
        </section>
        {something.then(|| view! { <Says group/> })}
    }
}
