//! A profile in words.

use crate::{
    domain::{
        characteristic::Characteristic,
        profile::{Profile, Reading},
    },
    i18n::{Phrase, message},
    state::I18n,
};
use leptos::prelude::*;

/// What is strong and where there is room, or that neither can be said.
#[component]
pub(super) fn ReadingSection(profile: Profile) -> impl IntoView {
    let i18n = I18n::expect();
    let sentences = sentences(profile.reading());
    view! {
        <section class="reading" aria-labelledby="reading">
            <h2 id="reading">{i18n.t(message::profile_reading())}</h2>
            {sentences.into_iter().map(|sentence| view! { <p>{i18n.t(sentence)}</p> }).collect_view()}
        </section>
    }
}

fn sentences(reading: Reading) -> Vec<Phrase> {
    let about = |sentence: fn(Vec<Phrase>) -> Phrase, characteristics: &[Characteristic]| {
        let names = characteristics.iter().map(|&of| message::characteristic_inline(of)).collect();
        (!characteristics.is_empty()).then(|| sentence(names))
    };
    let sentences = match reading {
        Reading::TooFew => vec![Some(message::profile_few())],
        Reading::Same { uncompared, .. } if uncompared.is_empty() => vec![Some(message::profile_same())],
        Reading::Same { same, uncompared } => {
            vec![about(message::profile_same_some, &same), about(message::profile_uncompared, &uncompared)]
        }
        Reading::Different { strengths, room, between, uncompared } => vec![
            about(message::profile_strengths, &strengths),
            about(message::profile_room, &room),
            about(message::profile_between, &between),
            about(message::profile_uncompared, &uncompared),
        ],
    };
    sentences.into_iter().flatten().collect()
}
