//! After the last scenario.

use super::Phones;
use crate::{
    domain::{
        characteristic::Characteristic,
        room::{VoteShare, Workshop},
    },
    i18n::{message, words},
    state::{I18n, Store},
};
use leptos::prelude::*;

/// What the room showed, in votes, and what each may take away from it.
#[component]
pub(super) fn Close() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let showing = Memo::new(move |_| store.in_workshop(Workshop::showing));
    let shown = move || {
        let showing = showing.get();
        if showing.shares().next().is_none() {
            return view! { <p class="legend">{i18n.t(message::wall_no_votes())}</p> }.into_any();
        }
        let rows = showing.shares().map(|(of, share)| view! { <Row of share/> }).collect_view();
        let said = words::most_and_least(&showing).into_iter().map(|said| view! { <p>{i18n.t(said)}</p> });
        view! {
            <p class="legend">{i18n.t(message::wall_shares())}</p>
            <dl class="showing">{rows}</dl>
            {said.collect_view()}
        }
        .into_any()
    };
    view! {
        <div class="closing">
            <div>{shown}</div>
            <Phones/>
            <p class="question">{i18n.t(message::wall_tomorrow())}</p>
        </div>
    }
}

#[component]
fn Row(of: Characteristic, share: VoteShare) -> impl IntoView {
    let i18n = I18n::expect();
    let part = format!("{}%", share.shown * 100 / share.of.max(1));
    view! {
        <div>
            <dt>{i18n.t(message::characteristic(of))}</dt>
            <dd>
                <span class="bar" style:inline-size=part aria-hidden="true"></span>
                <span class="number">{i18n.t(message::wall_share(share.shown, share.of))}</span>
            </dd>
        </div>
    }
}
