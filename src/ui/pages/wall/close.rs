//! After the last scenario.

use super::Phones;
use crate::{
    domain::{
        characteristic::Characteristic,
        room::{VoteShare, Workshop},
    },
    i18n::{Phrase, message},
    state::{I18n, Store},
};
use leptos::prelude::*;

/// What the room showed, in votes, and what each may take away from it.
#[component]
pub(super) fn Close() -> impl IntoView {
    let (i18n, store) = (I18n::expect(), Store::expect());
    let showing = store.in_workshop(Workshop::showing);
    let rows = showing.shares().map(|(of, share)| view! { <Row of share/> }).collect_view();
    let list = |of: Vec<Characteristic>, say: fn(Vec<Phrase>) -> Phrase| {
        (!of.is_empty()).then(|| i18n.t(say(of.into_iter().map(message::characteristic_inline).collect())))
    };
    let shown = if showing.shares().next().is_some() {
        view! {
            <p class="legend">{i18n.t(message::wall_shares())}</p>
            <dl class="showing">{rows}</dl>
            <p class="most">{list(showing.most(), message::wall_most)}</p>
            <p class="least">{list(showing.least(), message::wall_least)}</p>
        }
        .into_any()
    } else {
        view! { <p class="legend">{i18n.t(message::wall_no_votes())}</p> }.into_any()
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
