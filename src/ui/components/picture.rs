//! The drawn profile.

use crate::{
    domain::profile::Profile,
    i18n::{message, words},
    picture::{Group, Name, PairPicture, Ripple, VIEW_BOX},
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
        let Name { x, y, anchor } = group.name;
        view! {
            {arcs(group, "first")}
            <text x=x.to_string() y=y.to_string() text-anchor=anchor>{i18n.t(message::characteristic_short(characteristic))}</text>
            <text class="count" x=x.to_string() y=y.to_string() dy="1.15em" text-anchor=anchor>
                {i18n.t(words::tally(tally))}
            </text>
        }
    });
    view! {
        <svg class="picture" viewBox=VIEW_BOX role="img" aria-label=i18n.t(message::profile_picture(words::counts(&profile)))>
            <circle class="drop" r="70"/>
            {groups.collect_view()}
        </svg>
    }
}

/// Two profiles in one picture, the person's own and another one.
#[component]
pub(in crate::ui) fn PairOfPictures(own: Profile, other: Profile) -> impl IntoView {
    let i18n = I18n::expect();
    let PairPicture(pairs) = PairPicture::of(&own, &other);
    let groups = pairs.iter().map(|(characteristic, [of_own, of_other])| {
        let Name { x, y, anchor } = of_own.name;
        let count = |profile: &Profile| i18n.t(words::tally(profile.tally(characteristic)));
        view! {
            {arcs(of_own, "first")}
            {arcs(of_other, "second")}
            <text x=x.to_string() y=y.to_string() text-anchor=anchor>{i18n.t(message::characteristic_short(characteristic))}</text>
            <text class="count" x=x.to_string() y=y.to_string() dy="1.15em" text-anchor=anchor>
                <tspan class="first">{count(&own)}</tspan>
                " · "
                <tspan class="second">{count(&other)}</tspan>
            </text>
        }
    });
    let label = message::compare_picture(words::counts(&own), words::counts(&other));
    view! {
        <figure class="pair">
            <svg class="picture" viewBox=VIEW_BOX role="img" aria-label=i18n.t(label)>
                <circle class="drop" r="70"/>
                {groups.collect_view()}
            </svg>
            <figcaption>
                <span class="first">{i18n.t(message::compare_picture_own())}</span>
                <span class="second">{i18n.t(message::compare_picture_other())}</span>
            </figcaption>
        </figure>
    }
}

fn arcs(group: &Group, whose: &'static str) -> impl IntoView + use<> {
    let arcs = group.arcs.iter().map(|arc| {
        let class = if arc.shown { "shown" } else { "open" };
        view! { <path d=arc.path.clone() class=class stroke-width=arc.width.to_string()/> }
    });
    view! { <g class=whose transform=format!("rotate({})", group.turn)>{arcs.collect_view()}</g> }
}
