//! What became of what was to be added.

use super::Said;
use crate::{
    domain::team::{Adding, Collected, Member},
    i18n::{Phrase, message, words::number},
    state::{I18n, Navigation, Store},
};
use leptos::prelude::*;

/// What was added, what is there already, what can't be opened, and what there was no room for.
#[component]
pub(super) fn Outcome(said: Said) -> impl IntoView {
    let i18n = I18n::expect();
    let told = move || {
        said.get().map(|collected| {
            let lines = phrases(&collected).into_iter().map(|phrase| view! { <p>{i18n.t(phrase)}</p> });
            let refused = collected.refused.iter().map(|(text, bad)| {
                view! { <li>{i18n.t(message::team_refused(text.as_str(), message::bad_code(*bad)))}</li> }
            });
            view! {
                {lines.collect_view()}
                <ul class="refused">{refused.collect_view()}</ul>
            }
            .into_any()
        })
    };
    view! {
        <div class="collected" role="status" tabindex="-1">{told}</div>
        <AddAgain said/>
    }
}

/// A button for each code that was there already: two people can answer alike.
#[component]
fn AddAgain(said: Said) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let add = move |Member { code, label }: Member| {
        let adding = store.change_team(|team| team.add_again(code, label));
        said.update(|said| {
            let said = said.get_or_insert_default();
            said.known.retain(|known| known.code != code);
            match adding {
                Adding::Full => said.left_out.push(code),
                Adding::Added | Adding::Known => said.added += 1,
            }
        });
        navigation.focus("#members");
    };
    let known = move || said.with(|said| said.as_ref().map(|said| said.known.clone())).unwrap_or_default();
    view! {
        <p class="again">
            <For each=known key=|member| member.code let:member>
                {
                    let code = member.code.to_string();
                    view! {
                        <button type="button" class="quiet" on:click=move |_| add(member.clone())>
                            {i18n.t(message::team_add_again(code))}
                        </button>
                    }
                }
            </For>
        </p>
    }
}

fn phrases(collected: &Collected) -> Vec<Phrase> {
    if *collected == Collected::default() {
        return vec![message::team_found_none()];
    }
    let known = collected.known.len();
    let phrases = [
        Some(message::team_added(number(collected.added))),
        (known > 0).then(|| message::team_known(number(known))),
        (!collected.left_out.is_empty()).then(message::team_full),
    ];
    phrases.into_iter().flatten().collect()
}
