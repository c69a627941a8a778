//! A result that somebody shared.

mod compare;
mod copy;

use crate::{
    domain::result_code::{ResultCode, read},
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
use copy::Copy;
use leptos::prelude::*;

/// The profile of a code as it was given, or why there is none.
#[component]
pub(in crate::ui) fn ReceivedPage(text: String) -> impl IntoView {
    let i18n = I18n::expect();
    // As the end of a link, for what follows a code there isn't part of it.
    match read(&format!("#/r/{text}")) {
        Ok(code) => view! { <Received code/> }.into_any(),
        Err(bad) => view! {
            <div class="page narrow">
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
                <p class="lead">{i18n.t(message::received_lead())}</p>
                <p>
                    {i18n.t(words::situations(completed.set().total()))} ". "
                    {(skipped > 0).then(|| i18n.t(message::received_skipped(number(skipped))))}
                </p>
                <p class="known">{move || known().map(|known| i18n.t(known))}</p>
            </header>
            <div class="overview">
                <Picture profile/>
                <div>
                    <ReadingSection profile whose=Whose::Other/>
                    <Counts profile/>
                </div>
            </div>
            <Compare other=completed.clone()/>
            <Copy code/>
            <Answers completed whose=Whose::Other/>
            <section>
                <h2>{i18n.t(message::profile_count_title())}</h2>
                <p>{i18n.t(message::profile_count_how())}</p>
            </section>
        </div>
    }
}
