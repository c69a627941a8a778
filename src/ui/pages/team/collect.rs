//! The ways in which codes come in.

mod outcome;
mod paste;
mod scan;
mod type_one;

use crate::{
    domain::team::Collected,
    i18n::message,
    state::{I18n, Scanner},
};
use leptos::prelude::*;
use outcome::Outcome;
use paste::Paste;
use scan::Scan;
use type_one::TypeOne;

/// What became of the last thing that was to be added.
type Said = RwSignal<Option<Collected>>;

/// By pasting, by typing, and by camera where there is one.
#[component]
pub(super) fn Collect() -> impl IntoView {
    let i18n = I18n::expect();
    let reads_codes = Scanner::is_there();
    view! {
        <section class="collect" aria-labelledby="collect">
            <h2 id="collect">{i18n.t(message::team_collect())}</h2>
            <div class="ways">
                <Paste/>
                <TypeOne/>
            </div>
            {move || reads_codes.get().then(|| view! { <Scan/> }.into_any())}
        </section>
    }
}
