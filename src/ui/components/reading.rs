//! A profile in words.

use crate::{
    domain::{
        characteristic::Characteristic,
        profile::{Profile, Reading},
    },
    i18n::{Phrase, message, words::OfThese},
    state::I18n,
    ui::components::whose::Whose,
};
use leptos::prelude::*;

/// What is strong and where there is room, or that neither can be said.
#[component]
pub(in crate::ui) fn ReadingSection(profile: Profile, whose: Whose) -> impl IntoView {
    let i18n = I18n::expect();
    let sentences = sentences(profile.reading(), whose);
    view! {
        <section class="reading" aria-labelledby="reading">
            <h2 id="reading">{i18n.t(message::profile_reading())}</h2>
            {sentences.into_iter().map(|sentence| view! { <p>{i18n.t(sentence)}</p> }).collect_view()}
        </section>
    }
}

fn sentences(reading: Reading, whose: Whose) -> Vec<Phrase> {
    let (few, most, least): (fn() -> Phrase, OfThese, OfThese) = match whose {
        Whose::Own => (message::profile_few, message::profile_strengths, message::profile_room),
        Whose::Other => (message::received_few, message::received_strengths, message::received_room),
    };
    let about = |sentence: OfThese, characteristics: &[Characteristic]| {
        let names = characteristics.iter().map(|&of| message::characteristic_inline(of)).collect();
        (!characteristics.is_empty()).then(|| sentence(names))
    };
    let sentences = match reading {
        Reading::TooFew => vec![Some(few())],
        Reading::Same { uncompared, .. } if uncompared.is_empty() => vec![Some(message::profile_same())],
        Reading::Same { same, uncompared } => {
            vec![about(message::profile_same_some, &same), about(message::profile_uncompared, &uncompared)]
        }
        Reading::Different { strengths, room, between, uncompared } => vec![
            about(most, &strengths),
            about(least, &room),
            about(message::profile_between, &between),
            about(message::profile_uncompared, &uncompared),
        ],
    };
    sentences.into_iter().flatten().collect()
}
