//! The counts of a profile as a table.

use crate::{
    domain::{profile::Profile, tally::Tally},
    i18n::{Phrase, message},
    state::I18n,
};
use leptos::prelude::*;

/// Each characteristic with its count and, where there are opportunities enough, a word for it.
#[component]
pub(in crate::ui) fn Counts(profile: Profile) -> impl IntoView {
    let i18n = I18n::expect();
    // In a quiz of five no count gets a word: no column for them either.
    let levels = profile.tallies().any(|(_, tally)| tally.level().is_some());
    let rows = profile.tallies().map(|(characteristic, tally)| {
        view! {
            <tr data-characteristic=characteristic.id()>
                <th scope="row">{i18n.t(message::characteristic(characteristic))}</th>
                <td>{i18n.t(message::profile_shown(tally.shown().into(), tally.opportunities().into()))}</td>
                {levels.then(|| view! { <td>{i18n.t(level(tally))}</td> })}
            </tr>
        }
    });
    view! {
        // Safari wouldn't lay columns out anew in a table that is itself an item of a grid.
        <div class="counts">
            <table>
                <caption>{i18n.t(message::profile_table())}</caption>
                <thead>
                    <tr>
                        <th scope="col">{i18n.t(message::profile_table_characteristic())}</th>
                        <th scope="col">{i18n.t(message::profile_table_shown())}</th>
                        {levels.then(|| view! { <th scope="col">{i18n.t(message::profile_table_level())}</th> })}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

fn level(tally: Tally) -> Phrase {
    tally.level().map_or_else(message::profile_level_none, message::level)
}
