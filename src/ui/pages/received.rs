//! A result that somebody shared.

mod compare;
mod keep_copy;

use crate::{
    domain::result_code::{ResultCode, read_end},
    i18n::{
        message,
        words::{self, number},
    },
    state::{I18n, Store},
    ui::components::{
        answers::Answers,
        code_field::{CodeField, Wrong},
        counts::Counts,
        picture::Picture,
        reading::ReadingSection,
        whose::Whose,
    },
};
use compare::Compare;
use keep_copy::KeepCopy;
use leptos::prelude::*;

/// The profile of a code as it was given, or why there is none.
#[component]
pub(in crate::ui) fn ReceivedPage(text: String) -> impl IntoView {
    let i18n = I18n::expect();
    match read_end(&text) {
        Ok(code) => view! { <Received code/> }.into_any(),
        Err(bad) => view! {
            <div class="page short">
                <h1 tabindex="-1">{i18n.t(message::received_bad_title())}</h1>
                <CodeField text wrong=Wrong::Bad(bad)/>
            </div>
        }
        .into_any(),
    }
}

#[component]
fn Received(code: ResultCode) -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let completed = code.completed();
    let profile = completed.profile();
    let skipped = completed.skipped();
    // Decided when the page opens: what is in view stays.
    let (own, taken) = store.history().with_untracked(|history| {
        let own = history.iter().any(|finished| finished.completed == completed);
        (own, history.iter().any(|finished| finished.completed.set().covers(completed.set())))
    });
    let compare = (!own).then(|| view! { <Compare code other=completed.clone() taken/> });
    let lead = if own { message::received_own() } else { message::received_lead() };
    let label = Memo::new(move |_| store.received().with(|all| all.get(code).map(|one| one.label.clone())));
    let known = move || {
        label.get().map(|label| {
            if label.is_empty() {
                message::received_known_nameless()
            } else {
                message::received_known(label.as_str())
            }
        })
    };
    view! {
        <div class="page profile received">
            <header>
                <h1 tabindex="-1">{i18n.t(message::received_title())}</h1>
                <p class="lead">{i18n.t(lead)}</p>
                <p>{i18n.t(words::situations(completed.set().total()))}</p>
                {(skipped > 0).then(|| view! { <p>{i18n.t(message::received_skipped(number(skipped)))}</p> })}
                <p class="known">{move || known().map(|known| i18n.t(known))}</p>
            </header>
            <div class="overview">
                <Picture profile/>
                <div>
                    <ReadingSection profile whose=Whose::Other/>
                    <Counts profile/>
                </div>
            </div>
            {compare}
            <KeepCopy code/>
            {if taken {
                view! { <Answers completed whose=Whose::Other/> }.into_any()
            } else {
                // Whoever has read what each answer shows can't take them any more as if they hadn't.
                view! {
                    <details class="later">
                        <summary>{i18n.t(message::received_later())}</summary>
                        <Answers completed whose=Whose::Other/>
                    </details>
                }
                .into_any()
            }}
            <section>
                <h2>{i18n.t(message::profile_count_title())}</h2>
                <p>{i18n.t(message::profile_count_how())}</p>
            </section>
        </div>
    }
}
