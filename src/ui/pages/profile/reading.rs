//! A profile in words.

use crate::{
    domain::{
        characteristic::Characteristic,
        profile::{Profile, Standing},
    },
    i18n::{Phrase, message},
    state::I18n,
};
use leptos::prelude::*;

/// What is strong and where there is room, or that neither can be said.
#[component]
pub(super) fn Reading(profile: Profile) -> impl IntoView {
    let i18n = I18n::expect();
    view! {
        <section class="reading" aria-labelledby="reading">
            <h2 id="reading">{i18n.t(message::profile_reading())}</h2>
            {sentences(&profile).into_iter().map(|sentence| view! { <p>{i18n.t(sentence)}</p> }).collect_view()}
        </section>
    }
}

fn sentences(profile: &Profile) -> Vec<Phrase> {
    if !profile.is_comparable() {
        return vec![message::profile_few()];
    }
    let strengths = profile.with_standing(Standing::Strength);
    let room = profile.with_standing(Standing::Room);
    if strengths.is_empty() && room.is_empty() {
        return vec![message::profile_even()];
    }
    let rest = strengths.len() + room.len() < Characteristic::ALL.len();
    let mut said = Vec::new();
    if !strengths.is_empty() {
        said.push(message::profile_strengths(names(&strengths)));
    }
    if !room.is_empty() {
        said.push(message::profile_room(names(&room)));
    }
    if rest {
        said.push(message::profile_even_rest());
    }
    said
}

fn names(characteristics: &[Characteristic]) -> Vec<Phrase> {
    characteristics.iter().map(|&characteristic| message::characteristic_inline(characteristic)).collect()
}
