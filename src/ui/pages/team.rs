//! The team: codes that are collected, and what they show together.

mod collect;
mod keep;
mod members;

use crate::{
    domain::team::{Group, Team},
    i18n::message,
    state::{I18n, Store},
    ui::components::group::GroupSection,
};
use collect::Collect;
use keep::Keep;
use leptos::prelude::*;
use members::Members;

/// Collecting, what was collected, what it shows, and the ways to keep it.
#[component]
pub(in crate::ui) fn TeamPage() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let codes = Memo::new(move |_| {
        store.team().with(|team| team.members().iter().map(|member| member.code).collect::<Vec<_>>())
    });
    let group = move || {
        let people = codes.read().len();
        let group = store.team().with_untracked(Team::group);
        view! { <GroupSection group people/> }.into_any()
    };
    let empty = Memo::new(move |_| codes.read().is_empty());
    let alone = RwSignal::new(false);
    let text = move || if alone.get() { message::team_not_alone() } else { message::team_alone() };
    view! {
        <div class="page team" class:alone=alone>
            <header>
                <h1 tabindex="-1">{i18n.t(message::team_title())}</h1>
                <p class="lead">{i18n.t(message::team_lead())}</p>
                <p class="collects">{i18n.t(message::team_open_each())}</p>
            </header>
            <Collect/>
            <Members/>
            <p hidden=move || codes.read().len() < Group::FEWEST>
                <button type="button" aria-pressed=move || alone.get().to_string() on:click=move |_| alone.update(|alone| *alone = !*alone)>
                    {i18n.derive(text)}
                </button>
            </p>
            {group}
            <Keep empty/>
        </div>
    }
}
