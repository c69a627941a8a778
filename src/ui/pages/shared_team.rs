//! A whole team that somebody shared as a link.

use crate::{
    domain::{result_code, team::Team},
    i18n::message,
    route::Route,
    state::{I18n, Navigation, Store},
    ui::components::group::GroupSection,
};
use leptos::prelude::*;

/// What the team in a link shows. Nothing of it is kept unless the person says so.
#[component]
pub(in crate::ui) fn SharedTeamPage(members: String) -> impl IntoView {
    let (i18n, navigation, store) = (I18n::expect(), Navigation::expect(), Store::expect());
    let found = result_code::members(&members);
    let refused = found.iter().filter_map(|found| Some((found.text.clone(), found.code.err()?)));
    let refused = refused
        .map(|(text, bad)| view! { <li>{i18n.t(message::team_refused(text, message::bad_code(bad)))}</li> })
        .collect_view();
    let mut team = Team::default();
    let collected = team.add_found(found);
    let (group, people) = (team.group(), team.members().len());
    let full = RwSignal::new(!collected.left_out.is_empty());
    let keep = move |_| {
        let joined = store.change_team(|kept| kept.join(&team));
        if joined.left_out.is_empty() {
            navigation.go(Route::Team);
        } else {
            full.set(true);
        }
    };
    let lead = if people == 0 { message::team_shared_bad() } else { message::team_shared_lead() };
    let shown = if people == 0 {
        view! { <p><a class="button" href=Route::Team.to_string()>{i18n.t(message::home_team())}</a></p> }
            .into_any()
    } else {
        view! {
            <GroupSection group people/>
            <div class="keep">
                <p><button type="button" on:click=keep>{i18n.t(message::team_shared_keep())}</button></p>
                <p class="status" role="status">{move || full.get().then(|| i18n.t(message::team_full()))}</p>
            </div>
        }
        .into_any()
    };
    view! {
        <div class="page team">
            <header>
                <h1 tabindex="-1">{i18n.t(message::team_shared_title())}</h1>
                <p class="lead">{i18n.t(lead)}</p>
                <ul class="refused">{refused}</ul>
            </header>
            {shown}
        </div>
    }
}
