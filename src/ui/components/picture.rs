//! The drawn profile.

use crate::{
    domain::profile::Profile,
    i18n::{Phrase, message, words},
    picture::{Name, Ripple, VIEW_BOX},
    state::I18n,
};
use leptos::prelude::*;

/// Rings for each characteristic. What it says in figures stands in the table beside it.
#[component]
pub(in crate::ui) fn Picture(profile: Profile) -> impl IntoView {
    let i18n = I18n::expect();
    let Ripple(groups) = Ripple::of(&profile);
    let groups = groups.iter().map(|(characteristic, group)| {
        let tally = profile.tally(characteristic);
        let arcs = group.arcs.iter().map(|arc| {
            let class = if arc.shown { "shown" } else { "open" };
            view! { <path d=arc.path.clone() class=class stroke-width=arc.width.to_string()/> }
        });
        let Name { x, y, anchor } = group.name;
        view! {
            <g transform=format!("rotate({})", group.turn)>{arcs.collect_view()}</g>
            <text x=x.to_string() y=y.to_string() text-anchor=anchor>{i18n.t(message::characteristic_short(characteristic))}</text>
            <text class="count" x=x.to_string() y=y.to_string() dy="1.15em" text-anchor=anchor>
                {i18n.t(words::tally(tally))}
            </text>
        }
    });
    let counts: Vec<Phrase> = profile
        .tallies()
        .map(|(of, tally)| {
            let name = message::characteristic(of);
            message::profile_picture_count(name, tally.shown().into(), tally.opportunities().into())
        })
        .collect();
    view! {
        <svg class="picture" viewBox=VIEW_BOX role="img" aria-label=i18n.t(message::profile_picture(counts))>
            <circle class="drop" r="70"/>
            {groups.collect_view()}
        </svg>
    }
}
